import { cleanText } from '../text/clean-text.ts';

export interface CalendarEvent {
  /** Stays the same, so that a calendar that reads the file again moves the event instead of adding one. */
  uid: string;
  title: string;
  description: string;
  at: Date;
  /** Without a time of the day it fills the day. */
  isWholeDay: boolean;
  isAgreed: boolean;
}

/** A calendar of meetings as RFC 5545 wants it; hour-long where nothing else was said. */
export function toCalendar(events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tgcrm//next steps//EN',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(
  { uid, title, description, at, isWholeDay, isAgreed }: CalendarEvent,
  now: Date,
) {
  const end = new Date(at.getTime() + 3_600_000);
  const times = isWholeDay
    ? [`DTSTART;VALUE=DATE:${day(at)}`]
    : [`DTSTART:${stamp(at)}`, `DTEND:${stamp(end)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `STATUS:${isAgreed ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
  ];
}

function stamp(at: Date): string {
  return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/** Of this machine's zone: it was read in it. */
function day(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
}

function escaped(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');
}

/** Lines of more than 75 octets go on in the next one, after a space; never within a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}
