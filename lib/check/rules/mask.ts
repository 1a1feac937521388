import { allMatches } from '../../knowledge/all-matches.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { RuleMaker } from '../rule.ts';

/** A lone star is one where a name is expected; at a paragraph's start it may be a list's. */
const STARS =
  /[*＊]{2,}|(?<![#＃\da-zA-Z])(?:##|＃＃)(?=[\u4e00-\u9fff、，。；])|(?<=[\u4e00-\u9fff，、；（])[*＊](?=[\u4e00-\u9fff])|^[*＊](?=(?:社区|街道|镇|乡|村|县|区|市|学校|小学|中学|公司|医院|幼儿园)[\u4e00-\u9fff])/g;

/** Words that a web page's filter replaced by asterisks: `依法**`. The pack knows which word fits where. */
export const mask: RuleMaker = (knowledge) => {
  const nouns = wordsOf(knowledge, 'filler-noun');
  const lost = knowledge.lostWords.filter(({ left }) => left === 'asterisks');
  return {
    id: 'mask',
    needs: '*＊#＃',
    heedsSign: (codes, marks, index) => hides(codes, marks[index]!),
    check({ text }, _hits, { report }) {
      for (const { index: start, 0: stars } of allMatches(text, STARS)) {
        const end = start + stars.length;
        if (/[12]\d$/.test(text.slice(0, start))) continue; // 20**年 is a placeholder
        if (nouns.some((noun) => text.startsWith(noun, end))) {
          const type = 'placeholder';
          report({ type, severity: 'error', start, end, message: '这里的名称还没有填写', why: '星号代替了名称' });
          continue;
        }
        const restored = lost.find(
          ({ after, before }) =>
            (!after || after.some((word) => text.endsWith(word, start))) &&
            (!before || before.some((word) => text.startsWith(word, end))),
        );
        report({
          severity: 'error',
          start,
          end,
          message: restored ? `“${stars}”遮住了字，原文可能是“${restored.restore}”` : `“${stars}”遮住了字`,
          why: '网页过滤时把词换成了星号，复制过来后要补全',
          fixes: (restored ? [restored.restore, ...(restored.others ?? [])] : []).map((word) => ({
            label: `补为“${word}”`,
            safe: false,
            edits: [{ start, end, insert: word }],
          })),
        });
      }
    },
  };
};

/** Whether a star has another one or an ideograph behind it: 体检*, at the end, refers to a note. */
function hides(codes: Uint16Array, at: number): boolean {
  const next = codes[at + 1]!;
  return next === codes[at] || (next >= 0x4e00 && next <= 0x9fff);
}
