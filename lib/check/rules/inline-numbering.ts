import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has, WHITE_SPACE } from '../../knowledge/code-set.ts';
import { readNumber } from '../../plan/outline/read-number.ts';
import { writeNumber } from '../renumber.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const CHINESE = '一二三四五六七八九十';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';

/** What counts off the parts of a sentence, in groups: the number and what makes it a counter. */
const COUNTER = new RegExp(
  `(?:(?<=^|[：:；;。！!\\s])([${CHINESE}]{1,3})|(?<=[，,])(一)|(?<=[，,])([${CHINESE}]{1,3})(?=是))(是|要)|` +
    `(?<=^|[：:；;。！!\\s])(?:(第)([${CHINESE}]{1,3})[，,、]|([${CIRCLED}]))`,
  'g',
);

/** What a counter may stand behind: a sign, white space, or another numeral of its own number. */
const opensCounter = codeSet(`：:；;。！!，,${WHITE_SPACE}${CHINESE}\0`);

interface Counter {
  number: number;
  text: string;
  start: number;
}

/** Parts of a sentence that are counted off with one left out, or one twice: 一是……；二是……；四是……. */
export const inlineNumbering: RuleMaker = () => ({
  id: 'inline-numbering',
  fewest: 2,
  terms: [...sideBySide(CHINESE, '是要'), ...sideBySide(sideBySide('第', CHINESE), `，,、${CHINESE}`), ...CIRCLED].map(
    (text) => [text, undefined] as const,
  ),
  heedsTerm: (codes, start) => has(opensCounter, codes[start - 1]!),
  check({ text }, _hits, { report }) {
    for (const run of runsIn(text)) {
      const edits = run.flatMap(({ number, text: old, start }, index) =>
        number === index + 1 ? [] : [{ start, end: start + old.length, insert: writeNumber(index + 1, old) }],
      );
      for (const [index, { number, text: said, start }] of run.entries()) {
        const before = run[index - 1];
        if (!before || number === before.number + 1) continue;
        const twice = number === before.number;
        const missing = writeNumber(before.number + 1, said);
        report({
          type: twice ? 'numbering-duplicate' : 'numbering-gap',
          severity: 'error',
          start,
          end: start + said.length,
          message: twice ? `“${said}”在这一句里数了两次` : `“${before.text}”之后直接到了“${said}”，缺“${missing}”`,
          why: twice ? '多半是增补时没有往下顺' : '可能漏了一点，也可能删去后没有往前顺',
          fixes: [{ label: '这一句里重新编号', safe: false, edits }],
        });
      }
    }
  },
});

/** Counters of one kind that begin with one and go up. A number that goes back, or begins a count of its own behind a colon, ends the run. */
function runsIn(text: string): Counter[][] {
  const open = new Map<string, Counter[]>();
  const runs: Counter[][] = [];
  for (const { index, 0: whole, 1: plain, 2: one, 3: later, 4: word, 5: nth, 6: ordinal } of allMatches(
    text,
    COUNTER,
  )) {
    const said = plain ?? one ?? later ?? ordinal ?? whole;
    const number = readNumber(said);
    if (number === undefined) continue;
    const kind = word ?? nth ?? '①';
    const counter = { number, text: said, start: index + (nth?.length ?? 0) };
    const run = open.get(kind);
    if (number === 1) {
      const begun = [counter];
      open.set(kind, begun);
      runs.push(begun);
    } else if (run && number >= run.at(-1)!.number && !/[：:]/.test(text[index - 1] ?? '')) run.push(counter);
    else open.delete(kind);
  }
  return runs;
}
