/** Not by hours: a day may have 23 or 25. */
export function plusDays(from: Date, days: number): Date {
  const { hours, minutes } = { hours: from.getHours(), minutes: from.getMinutes() };
  return new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hours, minutes);
}

/** This year's, or next year's if that day has passed by more than a month. */
export function ahead(said: Date, number: number, day: number): Date | null {
  const date = realDay(said.getFullYear(), number, day);
  const isPast = date !== null && date.getTime() < said.getTime() - 31 * 86_400_000;
  return isPast ? realDay(said.getFullYear() + 1, number, day) : date;
}

export function realDay(year: number, number: number, day: number): Date | null {
  const date = new Date(year, number - 1, day);
  return date.getMonth() === number - 1 && date.getDate() === day ? date : null;
}
