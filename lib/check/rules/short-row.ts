import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { commaInRow } from '../comma-in-row.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

const WORD = '[\u4e00-\u9fff]';
const SIGN = '[，,、]';
/** What a shared noun is divided by: 政治、业务学习. */
const FIELDS =
  '政治|思想|业务|理论|文化|法律|身体|心理|生理|精神|物质|工作|学习|生活|婚姻|家庭|身心|道德|专业|技术|知识|保健|礼仪|安全|卫生|纪律|教学|科研|管理|服务|后勤|组织|宣传|文体|考勤|会议|财务|人事|经济|社会';
const SHARED =
  '学习|素质|能力|水平|生活|健康|知识|教育|条件|情况|问题|困难|制度|工作|培训|讲座|状况|状态|素养|修养|管理|建设|活动|压力|需求|负担|资料|档案';
/** What news is spread by. */
const MEDIA =
  '广播站?|板报|黑板报|墙报|手抄报|宣传栏|公示栏|公开栏|宣传橱窗|橱窗|展板|标语|横幅|网络|网站|电视|报纸|报刊|简报|校报|校刊|画廊|电子屏|显示屏|微信群?|公众号|短信|晨会|班会|午会|例会|升旗仪式|国旗下讲话|传单|宣传单|宣传册|画册';

const PATTERNS: readonly RegExp[] = [
  // 有计划，有步骤，有重点地开展.
  new RegExp(`有${WORD}{2}(?:${SIGN}有${WORD}{2})+(?=[地的]${WORD})`, 'g'),
  // 在政治上，生活上，学习上关心.
  new RegExp(`(?<=[在从])${WORD}{2,3}上(?:${SIGN}(?:在|从)?${WORD}{2,3}上)+(?=[关给予帮支为都多真互])`, 'g'),
  // 早发现，早诊断，早治疗.
  new RegExp(`早${WORD}{2}(?:${SIGN}早${WORD}{2}){1,3}(?=[，。；、的,;]|$)`, 'g'),
  // 开展师德，师风教育; 抓好听课，评课活动.
  new RegExp(
    `(?<=开展|抓好|加强|做好|搞好|组织|参加|重视|进行|规范|落实|完善|注重)(?:(${WORD})${WORD}[，,]\\1${WORD}|${WORD}([课德风律纪规])[，,]${WORD}\\2)(?=(?:教育|建设|活动|工作|制度|培训|情况)(?:[，。；、的,;]|$))`,
    'g',
  ),
  // 利用广播，板报，橱窗宣传.
  new RegExp(
    `(?<=利用|通过|借助|运用|结合|采用|抓住)(?:好|学校|校园|园内)?(?:${MEDIA})(?:${SIGN}(?:${MEDIA}))+(?![，,、][\u4e00-\u9fff]{2,4}等)`,
    'g',
  ),
  // 加强政治，业务学习; 了解职工的思想，工作，生活情况.
  new RegExp(
    `(?<=加强|做好|抓好|关心|关注|了解|掌握|提高|提升|改善|丰富|解决|健全|完善|举办|开展|组织|的|和其)(?:${FIELDS})(?:${SIGN}(?:${FIELDS}))+(?=(?:${SHARED})(?:${SHARED})?(?:[，。；、和,;]|$))`,
    'g',
  ),
];

/** Whether a row may go on where a term stands. */
type Heeds = (codes: Uint16Array, start: number, end: number) => boolean;
type Term = readonly [term: string, heeds: Heeds];
const endsWord = codeSet('，,、地的。；;\0');
const isOn = codeSet('上');
const startsMedium = codeSet('广板黑墙手宣公橱展标横网电报简校画显微短晨班午例升国传');
const isShared = codeSet(
  `，,、${SHARED.split('|')
    .map((word) => word[0])
    .join('')}`,
);

/** Short words in a row that have a frame, a head or a trade in common, joined by commas: 有计划，有步骤地; 加强政治，业务学习. */
export const shortRow: RuleMaker = (): Rule<Heeds> => ({
  id: 'short-row',
  terms: [
    ...sideBySide('，,', ['有', '早']).map((term): Term => [term, (codes, _, end) => has(endsWord, codes[end + 2]!)]),
    ...sideBySide('上', '，,').map(
      (term): Term => [term, (codes, _, end) => standsWithin(codes, end + 2, end + 5, isOn)],
    ),
    ...sideBySide('课德风律纪规', '，,').map(
      (term): Term => [term, (codes, start, end) => codes[end] === codes[start - 1] || codes[end + 1] === codes[start]],
    ),
    ...sideBySide(
      [
        '广播',
        '站',
        '报',
        '栏',
        '窗',
        '板',
        '语',
        '幅',
        '络',
        '电视',
        '刊',
        '屏',
        '信',
        '会',
        '册',
        '式',
        '话',
        '廊',
        '单',
        '众号',
        '群',
      ],
      '，,',
    ).map((term): Term => [term, (codes, _, end) => has(startsMedium, codes[end]!)]),
    ...sideBySide(FIELDS.split('|'), '，,').map(
      (term): Term => [term, (codes, _, end) => has(isShared, codes[end + 2]!)],
    ),
  ],
  heedsTerm: (codes, start, end, heeds) => heeds(codes, start, end),
  check({ text }, _hits, { report }) {
    let told = -1;
    for (const pattern of PATTERNS) {
      for (const { index, 0: match } of allMatches(text, pattern)) {
        const commas = [...match.matchAll(/[，,]/g)].map((comma) => index + comma.index);
        if (commas.length === 0 || index < told) continue;
        told = index + match.length;
        report(commaInRow(text, index, told, commas));
      }
    }
  },
});
