import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet } from '../../knowledge/code-set.ts';
import { commaInRow } from '../comma-in-row.ts';
import { fullWidthSigns } from '../full-width-signs.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

const BODY = '[会委部府局支组校院处司政导总科站室团]';
const HELP = ['领导', '指导', '关心', '支持', '帮助', '带领', '重视', '部署'];
const ROW = new RegExp(
  `(?<=在)[^，。；、：在“]{1,14}${BODY}，[^，。；：在“]{1,14}${BODY}(?=(?:的)?(?:正确|坚强|统一|大力|亲切|热情|高度|直接|关怀)?(?:${HELP.join('|')})(?:[、和与][\\u4e00-\\u9fff]{2,4})?下)`,
  'g',
);

/** What is named for example, all but its last comma being 、: 如轮椅、针线、指甲刀，剃须刀等。 */
const EXAMPLES =
  /(?<=(?:^|[，。；：])(?:[^，。；：、]{0,8}(?:如|例如|比如|包括|配备|准备|购置|发放))(?:[^，。；：、的]{2,6}、){1,6})[^，。；：、的]{2,6}，[^，。；：、的]{2,6}(?=等[。；])/g;

/** Bodies under whose lead something is done, joined by a comma: 在上级工会，学校党支部的领导下; the last of some examples, likewise. */
export const guidedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  return {
    id: 'guided-row',
    terms: [
      ...sideBySide(HELP, ['下']).map((term) => [term, ROW] as const),
      ...sideBySide('等', '。；.;').map((term) => [term, EXAMPLES] as const),
    ],
    heedsTerm: (codes, start, _end, pattern) => pattern === ROW || standsWithin(codes, start - 7, start - 2, isComma),
    check({ text: written }, hits, { report }) {
      const text = fullWidthSigns(written);
      const patterns = [...new Set(hits.map(({ entry }) => entry))];
      for (const { index, 0: match } of patterns.flatMap((pattern) => allMatches(text, pattern))) {
        if (words.isClause(match.slice(match.lastIndexOf('，') + 1))) continue;
        const commas = [...match.matchAll(/，/g)].map((comma) => index + comma.index);
        report(commaInRow(written, index, index + match.length, commas));
      }
    },
  };
};

const isComma = codeSet('，,');
