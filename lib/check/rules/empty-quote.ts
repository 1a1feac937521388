import { allMatches } from '../../knowledge/all-matches.ts';
import { WHITE_SPACE } from '../../knowledge/code-set.ts';
import type { RuleMaker } from '../rule.ts';

const EMPTY = /“\s*”|‘\s*’|"\s{0,2}"|《\s*》|「\s*」|（\s*）|\(\s*\)|【\s*】|〔\s*〕|\[\s*\]/g;

/** Quotation marks, title marks or brackets with nothing in them: a word was filtered out, or never filled in. */
export const emptyQuote: RuleMaker = ({ lostWords }) => ({
  id: 'empty-quote',
  // The two of a pair side by side, or white space right behind the first.
  needs: ['“”', '‘’', '""', '《》', '「」', '（）', '()', '【】', '〔〕', '[]'].flatMap((pair) => [
    pair,
    ...[...WHITE_SPACE].map((space) => pair[0] + space),
  ]),
  check({ text }, _hits, { report }) {
    let counted = 0;
    let straightMarks = 0;
    for (const { index: start, 0: pair } of allMatches(text, EMPTY)) {
      const end = start + pair.length;
      const lost = lostWords.find(
        ({ left, before }) => left === 'empty-quotes' && before?.some((word) => text.startsWith(word, end)),
      );
      const bracket = /[（(【〔[]/.test(pair[0]!);
      const straight = pair[0] === '"';
      if (straight) {
        for (; counted < start; counted++) if (text[counted] === '"') straightMarks++;
        if (straightMarks % 2) continue; // the end of one and the start of the next
      }
      report({
        type: bracket ? 'placeholder' : 'empty-quote',
        severity: 'error',
        start,
        end,
        message: lost ? `“${pair}”里少了字，原文可能是“${lost.restore}”` : `“${pair}”里是空的`,
        why: bracket ? '括号里的内容还没有填写' : '词被过滤掉了，或者还没有填写',
        fixes: lost
          ? [
              {
                label: `补为“${lost.restore}”`,
                safe: false,
                edits: [{ start: start + 1, end: end - 1, insert: lost.restore }],
              },
            ]
          : [],
      });
    }
  },
});
