export const schedulers = ['cron', 'systemd', 'launchd'] as const;
export type Scheduler = (typeof schedulers)[number];

export interface ScheduleRequest {
  /** How tgcrm is started: absolute paths, since these know no PATH. */
  command: readonly string[];
  /** What the runs need in their environment: `TGCRM_HOME`, and the like. */
  env: Readonly<Record<string, string>>;
  profile: string;
  everyMinutes: number;
  logFile: string;
}

/** The lines by which the system's own scheduler syncs and sends, with where they go. */
export function scheduleLines(scheduler: Scheduler, request: ScheduleRequest): string {
  switch (scheduler) {
    case 'cron':
      return cronLines(request);
    case 'systemd':
      return systemdLines(request);
    case 'launchd':
      return launchdLines(request);
  }
}

function cronLines({ command, env, everyMinutes, logFile }: ScheduleRequest): string {
  const set = Object.entries(env).map(([name, value]) => `${name}=${shell(value)}`);
  const tgcrm = [...set, ...command.map(shell)].join(' ');
  const log = `>> ${shell(logFile)} 2>&1`;
  // In a crontab a percent sign ends the command.
  const line = `${tgcrm} sync ${log}; ${tgcrm} followups run ${log}`.replaceAll('%', '\\%');
  return `# crontab -e, and add:\n*/${everyMinutes} * * * * ${line}\n`;
}

function systemdLines({ command, env, profile, everyMinutes }: ScheduleRequest): string {
  const unit = profile === 'default' ? 'tgcrm' : `tgcrm-${profile}`;
  const tgcrm = command.map(systemdWord).join(' ');
  const set = Object.entries(env).map(
    ([name, value]) => `Environment=${systemdWord(`${name}=${value}`)}`,
  );
  return `# ~/.config/systemd/user/${unit}.service
[Unit]
Description=tgcrm: sync, then send what is due and approved

[Service]
Type=oneshot
${[...set, `ExecStart=-${tgcrm} sync`, `ExecStart=${tgcrm} followups run`].join('\n')}
# 75 is "try later": a flood wait, no network, another run.
SuccessExitStatus=75

# ~/.config/systemd/user/${unit}.timer
[Unit]
Description=tgcrm every ${everyMinutes} minutes

[Timer]
OnBootSec=2min
OnUnitActiveSec=${everyMinutes}min
RandomizedDelaySec=30

[Install]
WantedBy=timers.target

# then: systemctl --user daemon-reload && systemctl --user enable --now ${unit}.timer
# to run while you are logged out: loginctl enable-linger
`;
}

function launchdLines({ command, env, profile, everyMinutes, logFile }: ScheduleRequest): string {
  const label = profile === 'default' ? 'tgcrm' : `tgcrm.${profile}`;
  const tgcrm = command.map(shell).join(' ');
  const words = ['/bin/sh', '-c', `${tgcrm} sync; ${tgcrm} followups run`];
  const set = Object.entries(env).flatMap(([name, value]) => [
    `    <key>${xml(name)}</key>`,
    `    <string>${xml(value)}</string>`,
  ]);
  return `<!-- ~/Library/LaunchAgents/${xml(label)}.plist, then: launchctl load -w that file -->
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${xml(label)}</string>
  <key>ProgramArguments</key>
  <array>
${words.map((word) => `    <string>${xml(word)}</string>`).join('\n')}
  </array>
  <key>EnvironmentVariables</key>
  <dict>
${set.join('\n')}
  </dict>
  <key>StartInterval</key>
  <integer>${everyMinutes * 60}</integer>
  <key>StandardOutPath</key>
  <string>${xml(logFile)}</string>
  <key>StandardErrorPath</key>
  <string>${xml(logFile)}</string>
</dict>
</plist>
`;
}

function shell(word: string): string {
  return /^[\w./:@=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** https://www.freedesktop.org/software/systemd/man/latest/systemd.syntax.html#Quoting */
function systemdWord(word: string): string {
  const plain = word.replaceAll('%', '%%').replaceAll('$', '$$$$');
  if (/^[\w./:@=,%$-]+$/.test(plain)) return plain;
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
