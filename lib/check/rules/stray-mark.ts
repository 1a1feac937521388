import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { entriesOf } from '../entries-of.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

interface Stray {
  terms: readonly string[];
  /** The mark. */
  pattern: RegExp;
  /** Whether the pattern may match where a term stands; wherever one does by default. */
  heeds?(codes: Uint16Array, start: number): boolean;
  /** What belongs in its place; nothing by default. */
  insert?: string;
  message: string;
}

const DUTIES = ['要', '应当', '必须', '务必', '均', '都'];
const VERBS = [
  ...['开展', '组织', '举办', '丰富', '创建', '围绕', '弘扬', '按照', '落实', '推进'],
  ...['深化', '做好', '实施', '遵循', '坚持', '树立'],
];
const NAMED = '活动|教育|工程|竞赛|比赛|精神|行动|主题|创建|原则|要求|方针|制度|理念|思想|内涵';

const endsVerb = codeSet(VERBS.map((verb) => verb.at(-1)!).join(''));
const isListComma = codeSet('、');
const RATES = ['率达到', '率达', '率为', '率在', '率不低于'];

const STRAYS: readonly Stray[] = [
  {
    // 签订合同、签订率达到90%
    terms: RATES,
    heeds: (codes, start) => standsWithin(codes, start - 6, start - 1, isListComma),
    pattern: new RegExp(
      `(?<=(?:^|[，。；：])[^，。；：、率上\\d]{4,20})、(?=[\\u4e00-\\u9fff]{1,5}(?:${RATES.join('|')}))`,
      'g',
    ),
    insert: '，',
    message: '分句之间用逗号，不用顿号',
  },
  {
    // 一、是要加强学习
    terms: ['、是'],
    pattern: /(?<=^\s*[一二三四五六七八九])、(?=是(?:要|指|以|加|抓|做|继|进|认|严|强|深|组|开))/g,
    message: '“一是”中间不用顿号',
  },
  {
    // 各科室、班组、要积极配合
    terms: sideBySide('、', DUTIES),
    pattern:
      /(?<=(?:^|[，。；])(?:[^，。；、要应须]{1,8}、){1,6}[^，。；、要应须]{1,8})、(?=要(?:积极|认真|严格|高度|切实|充分|定期|及时|按照|按时|加强|密切|主动|把|将|对|在)|应当|必须|务必|[均都][要应须])/g,
    message: '主语和谓语之间不用顿号',
  },
  {
    // 围绕等级评审、从制度建设等几个方面
    terms: ['、从'],
    pattern: /(?<=(?:围绕|按照|结合)[^，。；：]{2,40})、(?=从[^，。；：]{2,50}等(?:几个|多个|[三四五六七八]个)?方面)/g,
    insert: '，',
    message: '分句之间用逗号，不用顿号',
  },
  {
    // 广泛开展：“巾帼建功”活动
    terms: ['：“', ':“'],
    heeds: (codes, start) => has(endsVerb, codes[start - 1]!),
    pattern: new RegExp(`(?<=${VERBS.join('|')})[：:](?=“[^”]{1,16}”的?(?:${NAMED})(?!.{0,8}[和、]“))`, 'g'),
    message: '动词和宾语之间不用冒号',
  },
];

/** A mark between words that belong together: 各班组、要积极配合, 开展：“读书”活动. */
export const strayMark: RuleMaker = () => ({
  id: 'stray-mark',
  terms: STRAYS.flatMap((stray) => stray.terms.map((term) => [term, stray] as const)),
  heedsTerm: (codes, start, _end, { heeds }) => heeds === undefined || heeds(codes, start),
  check({ fullWidth: text }, hits, { report }) {
    for (const { pattern, insert = '', message } of entriesOf(hits)) {
      for (const { index: start } of allMatches(text, pattern)) {
        const end = start + 1;
        // 2、与科室沟通 begins with a number.
        if (!/^是/.test(text.slice(end)) && /^\s*[（(]?[\d一二三四五六七八九十]*[）)]?$/.test(text.slice(0, start)))
          continue;
        report({
          type: 'grammar',
          severity: 'warning',
          start,
          end,
          message,
          fixes: [{ label: insert ? `改为“${insert}”` : '删去', safe: true, edits: [{ start, end, insert }] }],
        });
      }
    }
  },
});
