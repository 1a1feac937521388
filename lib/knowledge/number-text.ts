// What `#` and `##` in a template stand for. Read character by character: it is asked for at every place of a gap.

const LONGEST = 12;

/** Where a number that begins at `at` ends: in digits, or a placeholder for one; unless `digits`, in Chinese too. */
export function numberEnd(text: string, at: number, digits: boolean): number | undefined {
  const limit = Math.min(text.length, at + LONGEST);
  for (const is of digits ? DIGITAL : ALL) {
    let end = run(is, text, at, limit);
    if (end === at) continue;
    if (is === isDigit && end + 1 < limit && isPoint(text.charCodeAt(end))) {
      const fraction = run(isDigit, text, end + 1, limit);
      if (fraction > end + 1) end = fraction;
    }
    return end;
  }
  if (digits) return undefined;
  if (text.startsWith('几', at)) return at + 1;
  return text.startsWith('若干', at) ? at + 2 : undefined;
}

/** Where a number that ends at `at` begins. */
export function numberBefore(text: string, at: number, digits: boolean): number | undefined {
  const found = (digits ? DIGITS_BEFORE : NUMBER_BEFORE).exec(text.slice(Math.max(0, at - LONGEST), at));
  return found ? at - found[0].length : undefined;
}

const DIGITS_BEFORE = /(\d+([.．]\d+)?|[xX×_＿]+)$/;
const NUMBER_BEFORE = /(\d+([.．]\d+)?|[零〇一二两三四五六七八九十百千万]+|[xX×_＿]+|几|若干)$/;

type Is = (code: number) => boolean;

const isDigit: Is = (code) => code >= 0x30 && code <= 0x39;
const isPoint: Is = (code) => code === 0x2e || code === 0xff0e;
const isChinese = among('零〇一二两三四五六七八九十百千万');
const isPlaceholder = among('xX×_＿');
const DIGITAL = [isDigit, isPlaceholder];
const ALL = [isDigit, isChinese, isPlaceholder];

function among(characters: string): Is {
  const codes = new Set([...characters].map((character) => character.charCodeAt(0)));
  return (code) => codes.has(code);
}

function run(is: Is, text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && is(text.charCodeAt(at))) at++;
  return at;
}
