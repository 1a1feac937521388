import type { RuleMaker } from '../rule.ts';

const PAIRS = ['（）', '()', '《》', '〈〉', '【】', '〔〕', '「」', '『』', '｛｝', '{}', '[]', '［］'];
const CLOSER = new Map(PAIRS.map((pair) => [pair[0]!, pair[1]!]));
const OPENER = new Map(PAIRS.map((pair) => [pair[1]!, pair[0]!]));
const WIDTH = new Map([...'()[]{}'].map((sign, index) => [sign, '（）［］｛｝'[index]!]));
/** An enumeration's bracket: `1）`, `一)`, `a)`, `①）`. */
const LABEL = /(?:^|[\s。；;，,：:、（(“])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

/** A bracket or title mark without its partner in the paragraph, or whose partner has another shape. */
export const unclosedBracket: RuleMaker = () => ({
  id: 'unclosed-bracket',
  terms: PAIRS.flatMap((pair) => [...pair].map((sign) => [sign, undefined] as const)),
  check({ text }, hits, { report }) {
    const open: number[] = [];
    const say = (at: number, message: string, insert?: string) =>
      report({
        type: 'unclosed-bracket-or-quote',
        severity: 'error',
        start: at,
        end: at + 1,
        message,
        why: '括号和书名号要成对使用',
        ...(insert && {
          fixes: [{ label: `改为“${insert}”`, safe: true, edits: [{ start: at, end: at + 1, insert }] }],
        }),
      });
    for (const { start } of hits) {
      const sign = text[start]!;
      if (CLOSER.has(sign)) {
        // 《 inside 《 is a slip unless something closes both.
        if (sign === '《' && open.some((at) => text[at] === '《') && !doublyClosed(text, start)) {
          const lost = open.findLastIndex((at) => text[at] === '《');
          say(open[lost]!, '“《”没有对应的“》”');
          open.splice(lost, 1);
        }
        open.push(start);
        continue;
      }
      const opener = OPENER.get(sign)!;
      const at = open.findLastIndex((offset) => text[offset] === opener);
      const cousin = at >= 0 ? -1 : open.findLastIndex((offset) => wide(text[offset]!) === wide(opener));
      if (at >= 0)
        for (const lost of open.splice(at).slice(1)) say(lost, `“${text[lost]}”没有对应的“${CLOSER.get(text[lost]!)}”`);
      else if (cousin >= 0) {
        const [partner] = open.splice(cousin);
        const right = CLOSER.get(text[partner!]!)!;
        if (wide(text[partner!]!) === text[partner!]) say(start, `前后括号不一致：“${sign}”应为“${right}”`, right);
        else say(partner!, `前后括号不一致：“${text[partner!]}”应为“${opener}”`, opener);
      } else if (!LABEL.test(text.slice(Math.max(0, start - 5), start))) say(start, `“${sign}”没有对应的“${opener}”`);
    }
    for (const at of open) say(at, `“${text[at]}”没有对应的“${CLOSER.get(text[at]!)}”`);
  },
});

const wide = (sign: string) => WIDTH.get(sign) ?? sign;

function doublyClosed(text: string, start: number): boolean {
  const rest = text.slice(start);
  return /^[^》]*》[^《]*》/.test(rest);
}
