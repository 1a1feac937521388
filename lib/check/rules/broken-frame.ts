import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';
import { textBefore } from '../text-before.ts';

const isBorder = codeSet('，。；！？,;');
/** Farther off no two halves of a frame are. */
const WIDEST = 60;
const OPENERS = /[以用把将由按于是]|围绕|作|做|成/;
const TIME_FRAME = /在(?:庆祝|纪念|迎接|喜迎)[^，。；,;]{0,14}节(?=开展|举办|组织|举行|召开|进行|评选)/g;
const REPORTED = /(?:汇报|通报|上报)[^，。；,;的]{2,14}的(?:开展|进展|落实|完成|执行|实施)(?=[，。；,;]|$)/g;
const MIXED =
  /(?:围绕|本着)[^，。；,;以]{2,16}为(?:重点|中心|核心|主线|目标|宗旨|原则|主题)(?=[，。；,;]|$)|(?<=^|[，。；])(?:结合|立足|根据|按照|针对)[^，。；,;、：以把将视]{2,16}(?<![作定列视变成分化改评选名称认确])为(?:出发点|落脚点|重点|中心|主线|目标|抓手|载体)(?=[，。；,;]|$)/g;
const MIXED_OPENERS = ['围绕', '本着', '结合', '立足', '根据', '按照', '针对'];
const TWICE =
  /以[^，。；,;]{2,24}为(?:重点|中心|核心|主线|目标|目的|宗旨|抓手|载体|主题|契机|出发点)为(?:重点|中心|核心|主线|目标|目的|宗旨|抓手|载体|主题|契机|出发点|落脚点)/g;
/** 结合……情况下: what 下 needs is 在. */
const UNDER =
  /(?<=^|[，。；])(?:结合|根据|针对|按照|依据)[^，。；、：在]{1,14}(?:情况|形势|条件|基础|前提|背景|要求|部署|安排|指示)下(?=[，。；]|$)/g;
/** 现将计划如下: 将 needs a verb. */
const AS_FOLLOWS = /现[将就](?:[^，。；：]{0,12})?(?:计划|打算|情况|方案|措施|要点|意见|事项)(?=如下)/g;
/** 特制定安全教育活动如下: what is made is a plan. */
const MADE = /特(?:制定|制订|订)[^，。；：计规方安]{0,12}(?:活动|工作)(?=如下)/g;
const DUTY = /[^，。；：]{2,30}为己任/g;
/** 以“……”的宗旨: 以 needs 为. */
const AIM = /(?<=^|[，。；])以“[^”]{2,20}”的(?:宗旨|主题|主线|目标|方针)(?=[，。；]|$)/g;
/** 以维护权益，以服务发展为重点: the first 以 needs its 为, too. */
const UNFINISHED =
  /(?<=^|[，。；])以(?:维护|提升|提高|加强|服务|保障|落实|增强|深化|优化|强化|加快|做好|抓好)[^，。；、：为促推求带迎助赢换树聚创引来]{3,14}(?=，以[^，。；、：]{2,20}为(?:重点|中心|核心|主线|目标|抓手|载体|宗旨|根本|动力|突破口|落脚点))/g;
/** 加强理论与实践相结合: 加强 takes 结合, not a clause. */
const JOINED = /(?:加强|强化|加大)[^，。；、：的]{2,8}[与和同][^，。；、：的]{2,8}相结合(?=[，。；]|$)/g;
/** 发现问题，并得到解决: who finds is not what is solved. */
const TURNED =
  /(?:发现|排查|查找|找出|查出)[^，。；：]{0,12}(?:问题|隐患|不足|矛盾|困难)[，]并得到(?:了)?(?:有效|及时|妥善|较好|圆满|彻底)?的?(?:解决|处理|整改|化解|改正|纠正)/g;
/** 由校长为组长: 由 takes a verb, 以 takes 为. */
const BY =
  /由[^，。；：为]{2,14}为(?:副?组长|领导核心|核心|第一责任人|责任人|主要负责人|负责人|牵头人|副?主任|副?队长|组员|成员|骨干|引领|龙头|主导|依托|纽带|表率)(?=[，。；、的]|$)/g;
/** 以校长任组长: 以 takes 为, 由 takes 任. */
const WITH =
  /(?:(?:成立|组成|组建|建立)(?:了)?|(?<=^|[，。；：]))以[^，。；：为]{2,14}任(?:副?组长|副?主任|队长|负责人)(?=[，。；、的]|$)/g;
/** 开展以……为主题，: what is held never comes. */
const THEMED = /(?:开展|举办|组织|举行)(?:了|好)?以[^。；：]{2,40}?为(?:主题|内容|主要内容|载体)(?=[，。；]|$)/g;
const DOUBLE = /完成对[^，。；,;]{2,24}(?:作出|进行)/g;

/** Whether half of a frame at `[start, end)` may have another half that doesn't go with it. */
type Heeds = (codes: Uint16Array, start: number, end: number) => boolean;
type Half = readonly [word: string, heeds: Heeds];
const ALWAYS: Heeds = () => true;
/** What 下 stands behind where something is the basis: 情况, 形势, 条件, 基础, 前提, 背景. */
const endsBasis = codeSet('况势件础提景求署排示');
const opensClause = codeSet('，。；\0');
const opensFollowing = codeSet('现特');
const isFrom = codeSet('由');
const isOf = codeSet('的');
const isAs = codeSet('为');
const isWith = codeSet('以');

/** Half of a two-part frame is missing or doubled: “……”为主题 without 以, 在庆祝……节 without 期间. */
export const brokenFrame: RuleMaker = (knowledge): Rule<string | Heeds> => ({
  id: 'broken-frame',
  terms: [
    ...wordsOf(knowledge, 'theme-noun').map((noun) => [`”为${noun}`, noun] as const),
    ...wordsOf(knowledge, 'theme-noun').map((noun) => [`${noun}为`, ALWAYS] as const),
    ...['在庆祝', '在纪念', '在迎接', '在喜迎', '完成对', '为己任'].map((word) => [word, ALWAYS] as const),
    ['相结合', ALWAYS],
    ...['组长', '副组长', '副主任', '队长', '负责人'].map(
      (word): Half => [`任${word}`, (codes, start) => standsWithin(codes, start - 16, start, isWith)],
    ),
    ...[
      '组长',
      '核心',
      '责任人',
      '负责人',
      '牵头人',
      '主任',
      '队长',
      '组员',
      '成员',
      '骨干',
      '引领',
      '龙头',
      '主导',
      '依托',
      '纽带',
      '表率',
    ].map((word): Half => [`为${word}`, (codes, start) => standsWithin(codes, start - 16, start, isFrom)]),
    ...['副组长', '副主任', '副队长', '第一责任人', '主要负责人', '领导核心'].map(
      (word): Half => [`为${word}`, (codes, start) => standsWithin(codes, start - 16, start, isFrom)],
    ),
    ...['开展', '举办', '组织', '举行'].map((word): Half => [`${word}以`, ALWAYS]),
    ...['开展', '举办', '组织', '举行'].flatMap((word): Half[] => [
      [`${word}了以`, ALWAYS],
      [`${word}好以`, ALWAYS],
    ]),
    ['并得到', ALWAYS],
    ['下，', (codes, start) => has(endsBasis, codes[start - 1]!)],
    ['如下', (codes, start) => standsWithin(codes, start - 17, start, opensFollowing)],
    // Only behind another 以 may the frame be unfinished.
    ['，以', (codes, start) => standsWithin(codes, start - 17, start - 4, isWith)],
    ['以“', (codes, start) => has(opensClause, codes[start - 1]!)],
    ...['汇报', '通报', '上报'].map(
      (word): Half => [word, (codes, _, end) => standsWithin(codes, end, end + 15, isOf)],
    ),
    ...['围绕', '本着'].map((word): Half => [word, (codes, _, end) => standsWithin(codes, end, end + 17, isAs)]),
    ...sideBySide(['为'], ['出发点', '落脚点', '抓手', '载体']).map((word): Half => [word, ALWAYS]),
  ],
  heedsTerm: (codes, start, end, entry) => typeof entry === 'string' || entry(codes, start, end),
  check({ fullWidth: text }, hits, { report }) {
    const say = (start: number, end: number, message: string, insert?: { at: number; word: string }) =>
      report({
        type: 'grammar',
        severity: 'warning',
        start,
        end,
        message,
        why: '前后两半要配成套',
        fixes: insert
          ? [
              {
                label: `补上“${insert.word}”`,
                safe: false,
                edits: [{ start: insert.at, end: insert.at, insert: insert.word }],
              },
            ]
          : [],
      });
    for (const { start, end, entry } of hits) {
      if (typeof entry !== 'string') continue;
      const from = Math.max(0, start - WIDEST);
      const open = from + text.slice(from, start).lastIndexOf('“');
      if (open < from) continue;
      const before = textBefore(text, open, isBorder, WIDEST);
      if (OPENERS.test(before) || text[open - 1] === '”') continue;
      say(open, end, `“……为${entry}”前面少了“以”`, { at: open, word: '以' });
    }
    for (const { index, 0: match } of matchesWith(['在'], text, TIME_FRAME)) {
      const end = index + match.length;
      say(index, end, `“${match}”后面少了“期间”`, { at: end, word: '期间' });
    }
    for (const { index, 0: match } of matchesWith(MIXED_OPENERS, text, MIXED)) {
      say(index, index + match.length, `“${match.slice(0, 2)}……”和“以……${match.slice(-3)}”混在了一起，只留一种`);
    }
    for (const { index, 0: match } of matchesWith(['以'], text, TWICE)) {
      say(index, index + match.length, `“以……为……”后面多了一个“${match.slice(-3)}”，只留一个`);
    }
    for (const { index, 0: match } of matchesWith(['下'], text, UNDER)) {
      say(index, index + match.length, `“${match.slice(0, 2)}……”和“在……下”混在了一起，只留一种`);
    }
    for (const { index, 0: match } of matchesWith(['如下'], text, AS_FOLLOWS)) {
      const end = index + match.length;
      const word = /计划|方案|打算|措施|要点/.test(match.slice(-2)) ? '制定' : '通报';
      say(index, end + 2, `“${match.slice(0, 2)}……如下”中间少了动词，如“${word}”`, { at: end, word });
    }
    for (const { index, 0: match } of matchesWith(['如下'], text, MADE)) {
      const end = index + match.length;
      say(index, end + 2, `“${match}如下”里少了“计划”`, { at: end, word: '计划' });
    }
    for (const { index, 0: match } of matchesWith(['为己任'], text, DUTY)) {
      if (/[以视将]|把(?![握控关])|当作|作为/.test(match)) continue;
      say(index, index + match.length, '“……为己任”前面少了“以”');
    }
    for (const { index, 0: match } of matchesWith(['以“'], text, AIM)) {
      say(index, index + match.length, `“以……的${match.slice(-2)}”应为“以……为${match.slice(-2)}”，或改用“本着”`);
    }
    for (const { index, 0: match } of matchesWith(['，以'], text, UNFINISHED)) {
      say(index, index + match.length, `“${match}”后面少了“为……”，和下一句配不成套`);
    }
    for (const { index, 0: match } of matchesWith(['报'], text, REPORTED)) {
      const end = index + match.length;
      say(index, end, `“${match}”后面少了“情况”`, { at: end, word: '情况' });
    }
    for (const { index, 0: match } of matchesWith(['由'], text, BY)) {
      const post = match.slice(match.lastIndexOf('为') + 1);
      say(
        index,
        index + match.length,
        /[长人任员]$/.test(post)
          ? `“由……为${post}”应为“以……为${post}”或“由……任${post}”`
          : `“由……为${post}”应为“以……为${post}”`,
      );
    }
    for (const { index, 0: match } of matchesWith(
      ['任组长', '任副组长', '任主任', '任副主任', '任队长', '任负责人'],
      text,
      WITH,
    )) {
      const post = match.slice(match.lastIndexOf('任') + 1);
      say(index, index + match.length, `“以……任${post}”应为“以……为${post}”或“由……任${post}”`);
    }
    for (const { index, 0: match } of matchesWith(['展以', '办以', '织以', '行以', '了以', '好以'], text, THEMED)) {
      const end = index + match.length;
      if (/^[^。；]{0,24}的[^，。；]{0,12}(?:活动|工作|教育|比赛|竞赛|培训|讲座|演讲|征文)/.test(text.slice(end)))
        continue;
      say(index, end, `“${match.slice(0, 2)}以……”没有说完，后面少了“的活动”`, { at: end, word: '的活动' });
    }
    for (const { index, 0: match } of matchesWith(['相结合'], text, JOINED)) {
      say(
        index,
        index + match.length,
        `“${match.slice(0, 2)}”后面不能跟“……相结合”，可说“${match.slice(0, 2)}……的结合”`,
      );
    }
    for (const { index, 0: match } of matchesWith(['并得到'], text, TURNED)) {
      say(index, index + match.length, '前后两句的主语换了，“并得到”前面少了“使其”');
    }
    for (const { index, 0: match } of matchesWith(['完成对'], text, DOUBLE)) {
      say(index, index + match.length, `“完成”和“${match.slice(-2)}”两个动词套在一起，只留一个`);
    }
  },
});

/** The matches of a pattern, in each of which one of these words stands: to look for a word costs next to nothing. */
function matchesWith(words: readonly string[], text: string, pattern: RegExp): readonly RegExpExecArray[] {
  for (const word of words) if (text.includes(word)) return allMatches(text, pattern);
  return NONE;
}

const NONE: readonly never[] = [];
