import { codesOf } from '../../knowledge/text-codes.ts';
import type { RuleMaker } from '../rule.ts';

/** What nouns of a row end in, one character each: 观 of 世界观，人生观. */
const ENDS = '关观权率法课班奖费室台栏卡单岗站队员户线网书表册性感力化心度育识赛德务理';
/** With these a segment is a clause, not a noun: 抓制度，建制度. */
const CLAUSE =
  /^(?:学(?!习)|讲(?!座)|评(?![选比])|访(?!谈)|[抓建强促保亮树创争办查比练送帮解有是要把将被让使为以不无再又还也都才就并而且若如与和及做提落帮]|加[强大快]|开展|推[进动]|完[善成]|举办|组织|参[与加]|配合|利用|协[助调]|支持|关[心注]|召开|制定|实[施行]|激发|营造|引导|带领|深入|充分|健全|认真|积极|努力|切实|切合|严格|定期)/;
/** Up to how many characters a segment is a word. */
const LONGEST = 7;

/** Three nouns with one ending in a row, joined by commas where 、 belongs: 世界观，人生观，价值观; 采购关，加工关、留样关. */
export const rowComma: RuleMaker = () => ({
  id: 'row-comma',
  needs: [...ENDS].flatMap((end) => [`${end}，`, `${end},`]),
  check({ text, marks }, _hits, { report }) {
    for (const { start, end, commas } of rowsIn(text, marks)) {
      report({
        type: 'grammar',
        severity: 'warning',
        start,
        end,
        message: `“${text.slice(start, end)}”是并列的词，中间用顿号`,
        why: '逗号隔开的是分句，顿号隔开的是词',
        fixes: [
          { label: '改为顿号', safe: true, edits: commas.map((at) => ({ start: at, end: at + 1, insert: '、' })) },
        ],
      });
    }
  },
});

interface Row {
  start: number;
  end: number;
  /** Offsets of the commas in it. */
  commas: number[];
}

/** `marks` are the offsets of all characters that are no ideographs. */
function rowsIn(text: string, marks: readonly number[]): Row[] {
  const codes = codesOf(text);
  const rows: Row[] = [];
  for (let index = 0; index + 1 < marks.length; index++) {
    const first = marks[index]!;
    const second = marks[index + 1]!;
    if (second - first - 1 > LONGEST || !isJoint(codes[first]!) || !isJoint(codes[second]!) || first < 2) continue;
    const commas = [first, second].filter((at) => codes[at] !== LIST);
    const sign = text[first - 1]!;
    if (commas.length === 0 || text[second - 1] !== sign || !ENDS.includes(sign)) continue;
    const middle = text.slice(first + 1, second);
    const last = text.slice(second + 1, marks[index + 2] ?? text.length);
    if (middle.length < 2 || CLAUSE.test(middle) || CLAUSE.test(last)) continue;
    const size = wordEnd(last, sign);
    // With commas alone only words of one length are a row.
    if (size === 0 || (commas.length === 2 && size !== middle.length)) continue;
    const from = Math.max((marks[index - 1] ?? -1) + 1, first - middle.length);
    const head = text.slice(from, first);
    if (head.length < 2 || (commas.length === 2 && (head.length !== middle.length || CLAUSE.test(head)))) continue;
    if (new Set([head, middle, last.slice(0, size)]).size < 3) continue;
    rows.push({ start: from, end: second + 1 + size, commas });
  }
  return rows;
}

const LIST = 0x3001;

function isJoint(code: number): boolean {
  return code === LIST || code === 0xff0c || code === 0x2c;
}

/** The length of the word that ends in `sign` and is the whole segment, or is followed by 等 or 和; 0 where there is none. */
function wordEnd(segment: string, sign: string): number {
  const size = segment.indexOf(sign, 1) + 1;
  if (size < 2 || size > LONGEST) return 0;
  return size === segment.length || /^[等和及与]/.test(segment.slice(size)) ? size : 0;
}
