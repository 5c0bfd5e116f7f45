const units: readonly [name: string, seconds: number][] = [
  ['y', 365 * 86_400],
  ['mo', 30 * 86_400],
  ['w', 7 * 86_400],
  ['d', 86_400],
  ['h', 3600],
  ['m', 60],
];

/** How long ago, in one short word: `5m`, `3h`, `2d`, `6w`, `3mo`, `2y`; `now` for less than a minute. */
export function ago(instant: string, now: Date): string {
  const seconds = Math.floor((now.getTime() - Date.parse(instant)) / 1000);
  if (Number.isNaN(seconds)) return '';
  // Weeks up to two months: `6w` says more than `1mo`.
  const unit = units.find(([name, length]) => seconds >= (name === 'mo' ? 2 * length : length));
  return unit ? `${Math.floor(seconds / unit[1])}${unit[0]}` : 'now';
}
