import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { commaInRow } from '../comma-in-row.ts';
import { entriesOf } from '../entries-of.ts';
import { rowWords } from '../rows.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

const BODIES = '会委部府局支组校院处司政导总科站室团';
const BODY = `[${BODIES}]`;
const HELP = ['领导', '指导', '关心', '支持', '帮助', '带领', '重视', '部署'];
const ROW = new RegExp(
  `(?<=在)[^，。；、：在“]{1,14}${BODY}，[^，。；：在“]{1,14}${BODY}(?=(?:的)?(?:正确|坚强|统一|大力|亲切|热情|高度|直接|关怀)?(?:${HELP.join('|')})(?:[、和与][\\u4e00-\\u9fff]{2,4})?下)`,
  'g',
);

/** What is named for example, all but its last comma being 、: 如轮椅、针线、指甲刀，剃须刀等。 */
const EXAMPLES =
  /(?<=(?:^|[，。；：])(?:[^，。；：、]{0,8}(?:如|例如|比如|包括|配备|准备|购置|发放))(?:[^，。；：、的]{2,6}、){1,6})[^，。；：、的]{2,6}，[^，。；：、的]{2,6}(?=等[。；])/g;

/** Ways of doing something, one of them behind a comma: 通过标语、横幅，短信、展板等形式. */
const WAYS =
  /(?<=(?:通过|利用|运用|采取|采用)(?:[^，。；：、等或可的]{2,12}、){1,6})[^，。；：、等或可的]{2,10}，[^，。；：、等或可的]{2,8}(?=、(?:[^，。；：、等或可的]{2,12}、){0,6}[^，。；：、等或可的]{2,12}等(?:多种)?(?:形式|方式|载体|途径|渠道|手段|媒体|平台))/g;
const WAY_NOUNS = ['形式', '方式', '载体', '途径', '渠道', '手段', '媒体', '平台', '多种'];

/** What something is based on: 根据教学需要，学校实际，……. */
const GROUNDS =
  /(?<=(?:^|[，。；：]|[\d一二三四五六七八九十][、.．）)])(?:根据|依据|按照|结合|针对))[^，。；：、]{2,8}(?:需求|需要|要求|情况|特点|精神)，(?!根据|依据|按照|结合|针对|以|在|我)[^，。；：、]{2,4}(?:实际|实际情况|具体情况|特点|要求|需要|精神)(?=，)/g;
/** Two sayings that end alike, of one thought: 树立管理育人，服务育人的思想. */
const ALIKE =
  /(?<=树立|坚持|贯彻|遵循|发扬|秉承|落实|倡导|弘扬)[\u4e00-\u9fff]{2}([\u4e00-\u9fff]{2})，[\u4e00-\u9fff]{2}\1(?=的(?:思想|理念|原则|宗旨|精神|观念|意识|方针|风尚|作风))/g;
const THOUGHTS = ['的思想', '的理念', '的原则', '的宗旨', '的精神', '的观念', '的意识', '的方针', '的风尚', '的作风'];
const BASED = ['实际', '情况', '特点', '要求', '需要', '精神'];

/** Names in quotes with both signs between them: “谈心会”，“接待日”、“意见箱”. */
const NAMES =
  /“[^”“]{2,14}”(?:[，、]“[^”“]{2,14}”)*?(?:，“[^”“]{2,14}”、“|、“[^”“]{2,14}”，“)[^”“]{2,14}”(?:[，、]“[^”“]{2,14}”)*(?=等|的|[和及与。；])/g;
/** Bodies that are helped in something: 配合党支部，校委会，做好……. */
const HELPED = new RegExp(
  `(?<=配合|协助|会同|依靠)[^，。；：、]{0,8}${BODY}，[^，。；：、]{0,8}${BODY}(?=，(?:认真|做好|积极|开展|共同|抓好|组织|完成))`,
  'g',
);
/** What is done alike, of one air: 学先进，赶先进的良好氛围. */
const AIRS =
  /(?<=营造|形成|掀起|创造)[^，。；：、]{0,8}?[\u4e00-\u9fff]([\u4e00-\u9fff]{2})，[\u4e00-\u9fff]\1(?:，[\u4e00-\u9fff]\1)*(?=的(?:良好|浓厚|浓郁)?(?:氛围|风气|热潮|局面|风尚))/g;

/** What one contributes to, joined by a comma: 为提高质量，构建和谐校园作出贡献. */
const ENDS_IN = '(?:作出|做出|贡献|再立新功|再作)';
const AIM = '(?:提高|促进|推动|构建|建设|实现|创建|加快|维护|办好|保障|提升)';
const GIVEN = new RegExp(
  `(?<=为)${AIM}[^，。；：、了]{2,12}，${AIM}[^，。；：、了]{2,12}(?=${ENDS_IN}[^，。；：、]{0,8}(?:贡献|努力|力量|新功))`,
  'g',
);

/** Bodies under whose lead something is done, joined by a comma: 在上级工会，学校党支部的领导下; the last of some examples, likewise. */
export const guidedRow: RuleMaker = (knowledge) => {
  const words = rowWords(knowledge);
  return {
    id: 'guided-row',
    terms: [
      ...sideBySide(HELP, ['下']).map((term) => [term, ROW] as const),
      ...sideBySide('等', '。；.;').map((term) => [term, EXAMPLES] as const),
      ...sideBySide(BASED, '，,').map((term) => [term, GROUNDS] as const),
      ...['”，“', '”,“'].map((term) => [term, NAMES] as const),
      ...['配合', '协助', '会同', '依靠'].map((term) => [term, HELPED] as const),
      ...['的良好', '的浓厚', '的浓郁', '的氛围', '的风气', '的热潮', '的风尚'].map((term) => [term, AIRS] as const),
      ...['作出', '做出', '贡献', '再立新功', '再作'].map((term) => [term, GIVEN] as const),
      ...THOUGHTS.map((term) => [term, ALIKE] as const),
      ...sideBySide('等', WAY_NOUNS).map((term) => [term, WAYS] as const),
    ],
    heedsTerm: (codes, start, end, pattern) =>
      pattern === HELPED
        ? joinsBody(codes, end)
        : !FAR.has(pattern) || standsWithin(codes, start - FAR.get(pattern)!, start - 1, isComma),
    check({ text: written, fullWidth: text }, hits, { report }) {
      const patterns = entriesOf(hits);
      const found = patterns.flatMap((pattern) => allMatches(text, pattern).map((match) => ({ match, pattern })));
      for (const {
        match: { index, 0: match },
        pattern,
      } of found) {
        // What one contributes to is a row of clauses itself.
        if (pattern !== GIVEN && words.isClause(match.slice(match.lastIndexOf('，') + 1))) continue;
        const commas = [...match.matchAll(/，/g)].map((comma) => index + comma.index);
        report(commaInRow(written, index, index + match.length, commas));
      }
    },
  };
};

const isComma = codeSet('，,');
const isBody = codeSet(BODIES);

/** Whether a body that is helped, with a comma behind it, may end near behind a place. */
function joinsBody(codes: Uint16Array, from: number): boolean {
  for (let at = from + 1; at <= from + 9; at++)
    if (has(isComma, codes[at]!) && has(isBody, codes[at - 1]!)) return true;
  return false;
}

/** How far before its term the comma of a row may stand. */
const FAR = new Map([
  [ROW, 24],
  [EXAMPLES, 8],
  [WAYS, 60],
  [GROUNDS, 8],
  [ALIKE, 6],
  [GIVEN, 15],
  [AIRS, 6],
]);
