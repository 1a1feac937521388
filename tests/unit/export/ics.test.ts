import { expect, it } from 'vitest';
import { type CalendarEvent, writeIcs } from '../../../lib/export/ics.ts';

const event: CalendarEvent = { id: 'e', title: '学习', description: '', first: '20270301', end: '20270302' };
const write = (change: Partial<CalendarEvent>) => writeIcs('计划', [{ ...event, ...change }], '20261125T210000Z');
/** The file's lines, folded ones put together again. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

it('is a calendar with an all-day event that lasts to the next day', () => {
  expect(write({})).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zhouquan//Zhouquan//ZH',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:计划',
      'BEGIN:VEVENT',
      'UID:e@zhouquan',
      'DTSTAMP:20261125T210000Z',
      'DTSTART;VALUE=DATE:20270301',
      'DTEND;VALUE=DATE:20270302',
      'SUMMARY:学习',
      'DESCRIPTION:',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it.each([
  ['甲,乙;丙\\丁', '甲\\,乙\\;丙\\\\丁'],
  ['第一行\n第二行\r\n第三行', '第一行\\n第二行\\n第三行'],
  ['零宽\u200b与控制\u0007', '零宽与控制'],
  ['END:VEVENT\nBEGIN:VALARM', 'END:VEVENT\\nBEGIN:VALARM'],
])('%j is written as %j', (title, written) => {
  expect(lines(write({ title }))).toContain(`SUMMARY:${written}`);
});

it.each(['女职工'.repeat(60), 'plan '.repeat(60), '🌸梅'.repeat(40)])(
  'no line of %s is longer than 75 octets',
  (title) => {
    const file = write({ title });
    expect(lines(file)).toContain(`SUMMARY:${title}`);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  },
);
