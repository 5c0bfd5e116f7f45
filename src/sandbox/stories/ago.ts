const unitS: Record<string, number> = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

/** Seconds in `3d 4h 20m`. @throws {Error} for anything else */
export function secondsAgo(text: string): number {
  return text.split(' ').reduce((sum, part) => {
    const [, count, unit = ''] = /^(\d+)([wdhms])$/.exec(part) ?? [];
    const seconds = unitS[unit];
    if (count === undefined || seconds === undefined) throw new Error(`not a time ago: ${text}`);
    return sum + Number(count) * seconds;
  }, 0);
}
