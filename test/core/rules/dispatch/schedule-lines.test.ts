import { expect, it } from 'vitest';
import { scheduleLines } from '../../../../src/core/rules/dispatch/schedule-lines.ts';

const request = {
  command: ['/usr/bin/node', "/home/o'neil/50% off/tgcrm.js"],
  env: { TGCRM_HOME: '/srv/my data' },
  profile: 'default',
  everyMinutes: 10,
  logFile: '/var/log/tgcrm.log',
};

it('cron: one line, quoted for the shell, with percent signs that cron does not eat', () => {
  const [, line] = scheduleLines('cron', request).split('\n');
  const tgcrm = "TGCRM_HOME='/srv/my data' /usr/bin/node '/home/o'\\''neil/50\\% off/tgcrm.js'";
  const log = '>> /var/log/tgcrm.log 2>&1';
  expect(line).toBe(`*/10 * * * * ${tgcrm} sync ${log}; ${tgcrm} followups run ${log}`);
});

it('systemd: a service that syncs and sends, and its timer', () => {
  const text = scheduleLines('systemd', { ...request, profile: 'work' });
  expect(text).toContain('ExecStart=/usr/bin/node "/home/o\'neil/50%% off/tgcrm.js" followups run');
  expect(text).toContain('Environment="TGCRM_HOME=/srv/my data"');
  expect(text).toContain('OnUnitActiveSec=10min');
  expect(text).toContain('systemctl --user enable --now tgcrm-work.timer');
});

it('launchd: a property list in which nothing breaks out', () => {
  const text = scheduleLines('launchd', { ...request, env: { TGCRM_HOME: '/a & <b>' } });
  expect(text).toContain('<string>/a &amp; &lt;b&gt;</string>');
  expect(text).toContain('<integer>600</integer>');
});
