import { expect, it } from 'vitest';
import { isSettingName, parseSetting, type Settings, settings } from '../../src/core/config.ts';
import { isLooser } from '../../src/core/looser.ts';

const defaults = Object.fromEntries(
  Object.entries(settings).map(([name, { default: value }]) => [name, value]),
  // Every setting's own default, under its own name.
) as Settings;

function loosens(name: string, value: string): boolean {
  if (!isSettingName(name)) throw new Error(name);
  return isLooser(name, defaults, { ...defaults, [name]: parseSetting(name, value, 'a test') });
}

it.each([
  ['sending.pace', '10-180'],
  ['sending.pace', '60-90'],
  ['sending.perHour', '16'],
  ['sending.perDay', '41'],
  ['sending.perChatPerDay', '2'],
  ['sending.maxUnanswered', '4'],
  ['sending.sameTextPerDay', '6'],
  ['sending.quietHours', '22-08'],
  ['sending.quietHours', '00-00'],
  ['sending.lateness', '3h'],
  ['sending.newLoginPause', '0h'],
  ['sending.onlyWhereTheyWrote', 'false'],
  ['sending.stopOn', 'chat'],
])('%s %s protects less', (name, value) => {
  expect(loosens(name, value)).toBe(true);
});

it.each([
  ['sending.pace', '120-200'],
  ['sending.perDay', '40'],
  ['sending.perHour', '3'],
  ['sending.quietHours', '20-09'],
  ['sending.lateness', '30m'],
  ['sending.newLoginPause', '2d'],
  ['sending.stopOn', 'company'],
  ['sending.paused', 'true'],
  ['store.url', 'file:/elsewhere.db'],
])('%s %s protects no less', (name, value) => {
  expect(loosens(name, value)).toBe(false);
});
