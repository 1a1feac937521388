import type { Frame } from './frame.ts';
import { readChinese } from './outline/read-number.ts';
import type { BlockReading } from './read-block.ts';

const YEAR =
  /(20\d\d)(?=年|[—\-–－~～至到/]+(?:20)?\d\d|学年|\b)|二[〇○零ＯOo0]([〇○零ＯOo0一二三四五六七八九])([〇○零ＯOo0一二三四五六七八九])(?=年)/g;

/** How many paragraphs besides the title are its first ones. */
const OPENING = 3;

/** How many of the last ones may say since when a set of rules is in force. */
const CLOSING = 6;
const IN_FORCE = /自((?:19|20)\d\d)年[\d年月日]{0,8}起?(?:施行|实施|执行|生效)/;

/**
 * The year a plan is for: from its title, else from its first paragraphs, else from what it says of its coming into force,
 * else from its signature.
 */
export function planYear(readings: readonly BlockReading[], { title, signature }: Frame): number | undefined {
  for (const index of title) {
    const [year] = yearsOf(readings[index]!.trimmed);
    if (year) return year;
  }
  let opening = OPENING;
  for (let index = 0; index < readings.length && opening > 0; index++) {
    const { trimmed } = readings[index]!;
    if (!trimmed || title.includes(index)) continue;
    opening--;
    const [year] = yearsOf(trimmed.slice(0, 300).replace(/《[^》]*》|“[^”]*”/g, ' '));
    if (year) return year;
  }
  let closing = CLOSING;
  for (let index = readings.length - 1; index >= 0 && closing > 0; index--) {
    const { trimmed } = readings[index]!;
    if (!trimmed) continue;
    closing--;
    const found = IN_FORCE.exec(trimmed);
    if (found) return Number(found[1]);
  }
  for (const index of signature) {
    const year = yearsOf(readings[index]!.trimmed).at(-1);
    if (year) return year;
  }
  return undefined;
}

function yearsOf(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([, digits, tens, ones]) =>
    digits ? Number(digits) : 2000 + digitOf(tens!) * 10 + digitOf(ones!),
  );
}

function digitOf(text: string): number {
  return /[〇○零ＯOo0]/.test(text) ? 0 : readChinese(text)!;
}
