import { Api } from 'telegram/index.js';
import { expect, it } from 'vitest';
import { accountSignsOf } from '../../../src/core/telegram/account-signs.ts';

it('the signs of an account are read as Telegram writes them, and nonsense is none', () => {
  const signs = (told: ConstructorParameters<typeof Api.PeerSettings>[0]) =>
    accountSignsOf(new Api.PeerSettings(told));
  expect(signs({})).toBeUndefined();
  expect(signs({ registrationMonth: '08.2026', nameChangeDate: 1_790_000_000 })).toEqual({
    registeredIn: '2026-08',
    nameChangedAt: '2026-09-21T14:13:20.000Z',
    photoChangedAt: null,
  });
  for (const registrationMonth of ['13.2026', '2026', '', '00.2026', '8'.repeat(10_000)])
    expect(signs({ registrationMonth })).toBeUndefined();
});
