import { type CodeSet, codeSet, has } from '../../knowledge/code-set.ts';
import { commaInRow } from '../comma-in-row.ts';
import { type RowWords, rowWords } from '../rows.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

interface Row {
  nouns: readonly string[];
  /** The verb that governs them, and the first one. */
  led: RegExp;
  /** What such a verb ends in. */
  leads: CodeSet;
}

/** A row of these nouns behind one of these verbs, a pattern of what may stand between, and the first noun of all. */
function rowOf(nouns: readonly string[], verbs: readonly string[], behind: string): Row {
  return {
    nouns,
    led: new RegExp(`(?:${verbs.join('|')})${behind}$`),
    leads: codeSet(verbs.map((verb) => verb.at(-1)!).join('')),
  };
}

const ROWS: readonly Row[] = [
  // Qualities of people.
  rowOf(
    ['观念', '意识', '能力', '素质', '水平', '精神', '作风', '知识', '技能', '修养', '本领', '素养', '品德'],
    [
      '增强',
      '提高',
      '提升',
      '强化',
      '树立',
      '培养',
      '弘扬',
      '加强',
      '发扬',
      '锤炼',
      '涵养',
      '具备',
      '具有',
      '掌握',
      '普及',
    ],
    '(?:了|其|广大)?(?:[\\u4e00-\\u9fff]{2,7}的)?((?!的)[\\u4e00-\\u9fff]{2,4})',
  ),
  // Who is commended.
  rowOf(
    ['集体', '个人', '单位', '标兵', '能手', '模范', '家庭', '分子', '骨干', '作者', '班级', '学生', '教师'],
    ['表彰', '表扬', '评选', '评出', '选树', '奖励', '命名', '推荐'],
    '(?:了|出|一批|好)?((?!的)[\\u4e00-\\u9fff]{2,8})',
  ),
  // What is put down in writing and gone through at a meeting.
  rowOf(
    ['规划', '计划', '预算', '决算', '方案', '报告', '办法', '细则'],
    ['审议', '听取', '讨论', '制定', '制订', '修订', '完善', '编制', '审查'],
    '(?:了|好)?(?:[\\u4e00-\\u9fff]{2,4}的)?((?!的)[\\u4e00-\\u9fff]{2,6})',
  ),
];
/** The words behind the first one, with what joins them. */
const BEHIND = /(?:[、，,][\u4e00-\u9fff]{3,8}(?=[、，,。；和及与等.]|$))+/y;
/** The verb stands no farther before the first comma. */
const FAR = 16;

/** Qualities, or papers, behind one verb with commas between them, where 、 belongs: 增强法治观念，责任意识、服务意识. */
export const nounRow: RuleMaker = (knowledge): Rule<Row> => {
  const words = rowWords(knowledge);
  return {
    id: 'noun-row',
    terms: ROWS.flatMap((row) => sideBySide(row.nouns, '，,、').map((term) => [term, row] as const)),
    heedsTerm: (codes, start, end, { leads }) => goesOn(codes, end) && isLed(codes, start, leads),
    check({ text }, hits, { report }) {
      let told = -1;
      for (const { start, end, entry } of hits) {
        if (start < told) continue;
        const led = entry.led.exec(text.slice(Math.max(0, start - FAR), start + 2));
        if (!led) continue;
        const first = start + 2 - led[1]!.length;
        const row = rowBehind(text, end - 1, entry.nouns, words);
        const all = text.slice(first, row);
        const commas = [...all.matchAll(/[，,]/g)].map(({ index }) => first + index);
        // Of two with a comma both must be of one kind: 增强大局意识，责任意识.
        const pair = !/[、，,].*[、，,]/.test(all);
        if (commas.length === 0 || (pair && all.slice(-2) !== text.slice(start, start + 2))) continue;
        told = row;
        report(commaInRow(text, first, row, commas));
      }
    },
  };
};

/** Where the row ends that goes on with this joint: behind the last word that names a quality and is no clause. */
function rowBehind(text: string, joint: number, nouns: readonly string[], words: RowWords): number {
  BEHIND.lastIndex = joint;
  const found = BEHIND.exec(text)?.[0] ?? '';
  let end = joint;
  for (const word of found.split(/[、，,]/).slice(1)) {
    if (!nouns.includes(word.slice(-2)) || words.isClause(word)) break;
    end += 1 + word.length;
  }
  return end;
}

/** Whether a verb may stand before a noun, only ideographs between them. */
function isLed(codes: Uint16Array, noun: number, leads: CodeSet): boolean {
  for (let at = noun - 1; at >= noun - FAR && codes[at]! >= FIRST_IDEOGRAPH && codes[at]! <= LAST_IDEOGRAPH; at--)
    if (has(leads, codes[at]!)) return true;
  return false;
}

const [FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x4e00, 0x9fff];

/** Whether ideographs and then another joint or the sentence's end follow, as behind a word of the row. */
function goesOn(codes: Uint16Array, from: number): boolean {
  for (let at = from + 3; at <= from + 8; at++) if (has(ends, codes[at]!)) return true;
  return false;
}

const ends = codeSet('、，,。；和及与等.\0');
