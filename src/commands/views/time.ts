/** An instant for a person: this machine's time, to the minute. JSON has the instant itself. */
export function shortTime(instant: string | null): string {
  if (instant === null) return '–';
  const time = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
