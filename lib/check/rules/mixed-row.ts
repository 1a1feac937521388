import { codeSet, has } from '../../knowledge/code-set.ts';
import { commaInRow } from '../comma-in-row.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What such a row ends in, and what sums it up. */
const EVENTS = ['比赛', '竞赛', '比武', '培训班', '培训', '演练', '讲座', '课程', '兴趣班', '公益课'];
const SUMS = sideBySide('两三四五六七', ['个', '项', '类', '种']);
/** What includes all the row's words, up to the sentence's end. */
const INCLUDES = ['包括', '涵盖', '包含', '内容有', '内容为'];

const WORD = '[\u4e00-\u9fff]';
const THREE = `(${WORD}{2,8})([、，,])(${WORD}{2,7})([、，,])(${WORD}{2,10})`;
/** The three words behind the verb that governs them, up to the end of what is looked at. */
const GOVERNED = new RegExp(`(?:举办|开展|组织|举行|设立|开设|成立|建立|完善|健全|设|：)(?:好|了)?${THREE}$`);
const INCLUDED = new RegExp(`^${THREE}(?=[。；]|$)`);
/** What ends in a time is a clause, and so is what speaks of itself: 变更、终止后，其权利……. */
const NO_WORD = /[后前时]$|^[其该本]/;
/** No three words and their signs are longer. */
const WIDEST = 34;

/** A row behind its verb, with a comma in it and a 、: 组织瑜伽，广场舞、八段锦三个兴趣小组; 内容涵盖礼仪、沟通，产品知识. */
export const mixedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  return {
    id: 'mixed-row',
    terms: [
      ...[...EVENTS, ...SUMS].map((word) => [word, true] as const),
      ...INCLUDES.map((word) => [word, false] as const),
    ],
    heedsTerm: (codes, start, end, ends) => (ends ? isMixed(codes, start - 1, -1) : isMixed(codes, end, 1)),
    check({ text }, hits, { report }) {
      let told = -1;
      for (const { start, end, entry: ends } of hits) {
        if (start < told) continue;
        const from = ends ? Math.max(0, start - WIDEST) : end;
        const found = ends ? GOVERNED.exec(text.slice(from, start)) : INCLUDED.exec(text.slice(from, from + WIDEST));
        if (!found) continue;
        const [all, first, one, second, other, third] = found;
        // Both commas, or neither: other rules', or none at all.
        if ((one === '、') === (other === '、')) continue;
        if ([first!, second!, third!].some((word) => words.isClause(word) || NO_WORD.test(word))) continue;
        const at = from + found.index + all.lastIndexOf(first + one!);
        const stop = at + all.length - all.lastIndexOf(first + one!);
        const comma = one === '、' ? stop - third!.length - 1 : at + first!.length;
        told = stop;
        report(commaInRow(text, at, stop, [comma]));
      }
    },
  };
};

/** Whether a 、 and a comma stand in what is before, or behind, a place: no farther off than such a row is wide. */
function isMixed(codes: Uint16Array, from: number, step: 1 | -1): boolean {
  let lists = false;
  let commas = false;
  for (let far = 0, at = from; far < WIDEST && at >= 0 && codes[at] !== 0; far++, at += step) {
    if (codes[at] === LIST) lists = true;
    else if (has(isComma, codes[at]!)) commas = true;
    if (lists && commas) return true;
  }
  return false;
}

const LIST = 0x3001;
const isComma = codeSet('，,');
