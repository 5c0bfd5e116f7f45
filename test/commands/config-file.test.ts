import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { configFile, loadSettings } from '../../src/commands/config-file.ts';
import { homeFor } from '../support/sandbox.ts';

async function settingsOf(content: string) {
  const places = await homeFor();
  mkdirSync(places.config, { recursive: true });
  writeFileSync(configFile(places), content);
  return loadSettings(places, {}).values;
}

it('a dotted name holds as a nested one does, which goes before it', async () => {
  expect(await settingsOf('{"sending.paused": true}')).toMatchObject({ 'sending.paused': true });
  const both = '{"sending.perHour": 9, "sending": {"perHour": 3}}';
  expect(await settingsOf(both)).toMatchObject({ 'sending.perHour': 3 });
});

it.each(['[]', 'null', '"x"', '{"sending": "paused"}', '{"sending": [1]}'])(
  '%s is refused: no limit is passed over in silence',
  async (content) => {
    await expect(settingsOf(content)).rejects.toMatchObject({ code: 'settings' });
  },
);
