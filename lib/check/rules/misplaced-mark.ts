import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** 和 and 及 that begin a word of their own: 和谐, 及时, 和而不同. */
const OWN_WORD =
  /及[时早格第物]|和(?:为贵|[谐睦平气美乐顺善田解蔼煦祥缓声好风合政静悦衷苑若安康县林龙布]|而[\u4e00-\u9fff]{2}(?:[、，。；]|$))/;
const DONE_WELL =
  '配[齐强优]、[配选][齐强优]|选[优好准]、配[齐强优]|建[好强]、[用管]好|[建管]好、用好|抓[好细]、抓[实牢]|做[细优]、做[实强]';

const MISPLACED = new RegExp(
  [
    // 广泛宣传、切实维护……; 完成培训、年底前验收.
    '、(?=切实(?!可行|有效|管用|可靠)[\u4e00-\u9fff]{2}|(?:年|月|季度|学期|学年)[底末初]前|\\d{1,2}月底前)',
    // 合唱、等活动; 培训，（其中……）.
    '[、，](?=等(?:[，。；、活工各方多形内系）)]|$))',
    '、(?=等(?![待级候次同到于离靠])[\u4e00-\u9fff])',
    '[、，](?=[（(]其中)',
    // 职工、和家属.
    `(?<=[\u4e00-\u9fff”》）])、(?!${OWN_WORD.source})(?=(?:以及|及其他?|及|和)[\u4e00-\u9fff“《])`,
    // “爱岗，”的精神.
    '(?<=[\u4e00-\u9fff])[，、；](?=”(?:的|等))',
    // 配齐、配强、干部队伍.
    `(?<=${DONE_WELL})、(?![建管用护选配抓做创办育][好强优实细严活齐牢])(?=[\u4e00-\u9fff]{3,}(?:[，。；]|$))`,
    // At a paragraph's start, and ． for 。 at its end.
    '^\\s*[，、。；：！？](?=[\u4e00-\u9fff“《])',
    '[．.](?=\\s*$)',
  ].join('|'),
  'g',
);

/** A mark where none can stand: 、 before 等, a comma at the start of a paragraph, ． for 。 at its end. */
export const misplacedMark: RuleMaker = () => ({
  id: 'misplaced-mark',
  // Where none of these is, the pattern can't match.
  needs: [
    ...sideBySide('，、；', ['”的', '”等']),
    ...sideBySide(['配齐', '配强', '配优', '管好', '用好', '抓实', '抓牢', '做实', '做强'], '、'),
    ...sideBySide(['、年', '、月'], '底末初'),
    ...['、和', '、及', '、以及', '、切实', '、季度', '、学期', '、学年', '月底前', '、等', '，等'],
    ...sideBySide('、，', ['（其中', '(其中']),
  ],
  opens: '，、。；：！？',
  closes: '．.',
  check({ text, last }, _hits, { report }) {
    for (const { index, 0: match } of allMatches(text, MISPLACED)) {
      const at = index + match.length - 1;
      const stop = at === last - 1 && (match === '．' || match === '.');
      // 2、6月底前 begins with a number.
      if (match === '、' && at < 12 && /^\s*[（(]?[\d一二三四五六七八九十]*[）)]?$/.test(text.slice(0, at))) continue;
      if (match === '.' || (stop && !/[\u4e00-\u9fff]/.test(text[at - 1] ?? ''))) continue;
      const clause =
        match === '、' && text[at - 3] !== '、' && !/^(?:等|以及|及|和|[（(]其中)/.test(text.slice(at + 1, at + 4));
      const insert = stop ? '。' : clause ? '，' : '';
      report({
        type: 'grammar',
        severity: 'error',
        start: at,
        end: at + 1,
        message: stop ? '句末应是“。”' : clause ? '分句之间用逗号，不用顿号' : `这里不该有“${text[at]}”`,
        fixes: [
          { label: insert ? `改为“${insert}”` : '删去', safe: true, edits: [{ start: at, end: at + 1, insert }] },
        ],
      });
    }
  },
});
