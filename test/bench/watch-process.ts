import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How long the main thread was not to be spoken to, and by how much the process grew. */
export interface Watch {
  say(what: string): void;
  stop(): void;
}

const EVERY_MS = 5;

export function watchProcess(): Watch {
  const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
  delay.enable();
  const startRss = process.memoryUsage.rss();
  const most = { rss: startRss, cpuMs: 0 };
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    most.rss = Math.max(most.rss, process.memoryUsage.rss());
    const now = process.threadCpuUsage();
    // What this thread did in one stretch, whatever else the machine was busy with.
    most.cpuMs = Math.max(most.cpuMs, (now.user + now.system - last.user - last.system) / 1000);
    last = now;
  }, EVERY_MS);
  return {
    say: (what) => {
      const grown = (most.rss - startRss) / 1024 ** 2;
      console.log(
        `${what}: longest stretch of the main thread ${most.cpuMs.toFixed(0)} ms of its CPU ` +
          `(${(delay.max / 1e6).toFixed(0)} ms on the clock, median ${(delay.percentile(50) / 1e6).toFixed(0)}), ` +
          `memory grew by ${grown.toFixed(0)} MB`,
      );
    },
    stop: () => {
      clearInterval(timer);
      delay.disable();
    },
  };
}
