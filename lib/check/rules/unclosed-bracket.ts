import { isPaired, partners } from '../is-paired.ts';
import { type LoneMark, loneAcross } from '../pair-across.ts';
import type { Rule, RuleMaker } from '../rule.ts';

const PAIRS = ['（）', '()', '《》', '〈〉', '【】', '〔〕', '「」', '『』', '｛｝', '{}', '[]', '［］'];
const CLOSER = new Map(PAIRS.map((pair) => [pair[0]!, pair[1]!]));
const OPENER = new Map(PAIRS.map((pair) => [pair[1]!, pair[0]!]));
const partnerOf = partners(PAIRS);
const WIDTH = new Map([...'()[]{}'].map((sign, index) => [sign, '（）［］｛｝'[index]!]));
/** Titles are shorter: what closes two of them does so within this. */
const FAR = 120;
const WHY = '括号和书名号要成对使用';
/** An enumeration's bracket: `1）`, `一)`, `a)`. */
const LABEL = /(?:^|[\s。；;，,：:、（(“])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

/** A bracket or title mark without its partner, or whose partner has another shape. */
export const unclosedBracket: RuleMaker = (): Rule<never, LoneMark> => ({
  id: 'unclosed-bracket',
  needs: PAIRS.join(''),
  heedsSign: (codes, marks, index) => !isPaired(codes, marks, index, partnerOf),
  check({ text, marks, first }, _hits, { report, note }) {
    const open: number[] = [];
    const lone = (at: number, opens: boolean) => note({ at, sign: text[at]!, opens, leads: at === first });
    const uneven = (at: number, insert: string) =>
      report({
        type: 'unclosed-bracket-or-quote',
        severity: 'error',
        start: at,
        end: at + 1,
        message: `前后括号不一致：“${text[at]}”应为“${insert}”`,
        why: WHY,
        fixes: [{ label: `改为“${insert}”`, safe: true, edits: [{ start: at, end: at + 1, insert }] }],
      });
    for (const start of marks) {
      const sign = text[start]!;
      if (!partnerOf[sign.charCodeAt(0)]) continue;
      if (CLOSER.has(sign)) {
        // 《 inside 《 is a slip unless something closes both.
        const outer = sign === '《' ? lastOf(open, text, sign) : -1;
        if (outer >= 0 && !/^[^》]*》[^《]*》/.test(text.slice(start, start + FAR)))
          for (const at of open.splice(outer, 1)) lone(at, true);
        open.push(start);
        continue;
      }
      const opener = OPENER.get(sign)!;
      const at = lastOf(open, text, opener);
      if (at >= 0) {
        for (const inner of open.splice(at).slice(1)) lone(inner, true);
        continue;
      }
      const cousin = lastOf(open, text, opener, wide);
      if (cousin >= 0) {
        const [partner] = open.splice(cousin);
        if (wide(text[partner!]!) === text[partner!]) uneven(start, CLOSER.get(text[partner!]!)!);
        else uneven(partner!, opener);
      } else if (!LABEL.test(text.slice(Math.max(0, start - 5), start))) lone(start, false);
    }
    for (const at of open) lone(at, true);
  },
  checkDocument(_document, notes, report) {
    for (const { block, note } of loneAcross(notes)) {
      const partner = note.opens ? CLOSER.get(note.sign) : OPENER.get(note.sign);
      report(block, {
        type: 'unclosed-bracket-or-quote',
        severity: 'error',
        start: note.at,
        end: note.at + 1,
        message: `“${note.sign}”没有对应的“${partner}”`,
        why: WHY,
      });
    }
  },
});

const wide = (sign: string) => WIDTH.get(sign) ?? sign;
const asWritten = (sign: string) => sign;

/** The index of the last of these offsets at which a sign stands, in any of its widths where they are `read` as one; else -1. */
function lastOf(offsets: readonly number[], text: string, sign: string, read = asWritten): number {
  let index = offsets.length - 1;
  while (index >= 0 && read(text[offsets[index]!]!) !== read(sign)) index--;
  return index;
}
