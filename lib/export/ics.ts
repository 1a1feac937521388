/** An all-day event. */
export interface CalendarEvent {
  /** The same for the same event in every export, so that importing anew replaces it. */
  id: string;
  title: string;
  description: string;
  /** The first day, `YYYYMMDD`. */
  first: string;
  /** The day after the last one, `YYYYMMDD`. */
  end: string;
}

/** Octets of UTF-8 that a line may have without its line break (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** An iCalendar file (RFC 5545) of all-day events. `stamp` is when it was made, UTC, `YYYYMMDDTHHMMSSZ`. */
export function writeIcs(name: string, events: readonly CalendarEvent[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhouquan//Zhouquan//ZH',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ id, title, description, first, end }) => [
      'BEGIN:VEVENT',
      `UID:${id}@zhouquan`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${first}`,
      `DTEND;VALUE=DATE:${end}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      // Work that is planned for a day doesn't make its people unavailable.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cf}]/gu, '');
}

/** A long line goes on in the next, which begins with a space; never within a character. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
