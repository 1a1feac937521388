import { codeSet } from '../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';
import type { Twice } from './twice.ts';

/** Words that mean the same: two different ones of a row are not said side by side. */
const SAME: readonly (readonly string[])[] = [
  ['加以', '予以', '给予'],
  ['更加', '更为'],
  ['务必', '必须', '一定'],
  ['最近', '近期', '近来'],
  ['以往', '过去', '以前'],
  ['提前', '预先', '事先'],
  ['众多', '诸多', '许多', '很多'],
  ['目前', '现阶段', '当前', '现在'],
  ['非常', '十分', '极其', '极为'],
  ['正在', '正'],
  ['将要', '即将'],
  ['曾经', '曾'],
  ['逐渐', '逐步'],
  ['立即', '马上', '立刻'],
  ['相互', '互相', '彼此'],
  ['始终', '一直'],
  ['往往', '常常', '经常'],
  ['尤其', '特别'],
  ['大约', '大概'],
  ['因此', '所以', '因而'],
  ['根据', '按照', '依照', '遵照'],
  ['对于', '关于', '至于'],
  ['由于', '因为', '鉴于'],
  ['通过', '经过'],
  ['如果', '假如', '倘若'],
  ['首先', '第一'],
  ['每人', '人均'],
  ['每年', '年均'],
  ['亲自', '亲手', '亲身'],
  ['得到', '受到'],
  ['仍然', '依然', '仍旧'],
  ['重新', '再次'],
  ['严禁', '禁止', '杜绝'],
];
/** Where the two are right: 一定必须 is none, 现在目前 is none, but 第一首先 begins a list. */
const PAIRS = SAME.flatMap((row) =>
  row.flatMap((one) =>
    row.filter((other) => other !== one && !one.includes(other) && !other.includes(one)).map((other) => one + other),
  ),
);
/** Both halves of a word say it. */
const WITHIN = [
  ...[
    '进一步更加',
    '更加进一步',
    '整个全',
    '能够能',
    '已经已',
    '共总共',
    '总共共',
    '有利于有助于',
    '有助于有利于',
    '为为了',
    '切实实实在在',
    '不断持续',
    '在随着',
    '从经过',
    '经过从',
    '一律全部',
    '全部一律',
    '曾经过去',
    '及时马上',
    '最最为',
    '共同一致认为',
    '悬殊很大',
    '悬殊较大',
    '凯旋归来',
    '凯旋而归',
    '胜利凯旋',
    '十分酷爱',
    '非常酷爱',
    '第一首要',
    '首要第一',
    '旨在为了',
  ],
  ...[
    '意在为了',
    '付诸于',
    '诉诸于',
    '公诸于众',
    '亲眼目睹',
    '各位同仁们',
    '凡是所有',
    '全体所有',
    '所有全体',
    '全部所有',
  ],
  ...[
    '更进一步加强加',
    '堪称是',
    '尚未没有',
    '从未没有',
    '按照着',
    '根据着',
    '目的在于是',
    '原因在于是',
    '称之为是',
    '被受到',
  ],
  ...['使让', '互相之间相互', '切忌不要', '切勿不要', '过去的往事', '不必要的浪费'],
];
const HEADS = ['各位', '诸位', '全体', '广大'];
const PEOPLE = [
  '教师',
  '老师',
  '职工',
  '女职工',
  '家长',
  '同学',
  '员工',
  '同事',
  '同志',
  '妇女',
  '姐妹',
  '党员',
  '会员',
  '学生',
];
const isMost = codeSet('数分');
const isReason = codeSet('因');

/** What is said twice side by side, or all but so. */
export const TWICE_BESIDE: readonly Twice[] = [
  {
    terms: PAIRS,
    pattern: new RegExp(`(${PAIRS.join('|')})(?![人手])`, 'g'),
    message: (pair) => `“${pair}”是意思一样的两个词，只留一个`,
  },
  {
    terms: WITHIN,
    pattern: new RegExp(`(${WITHIN.join('|')})`, 'g'),
    message: (words) => `“${words}”里有一部分是多余的`,
  },
  {
    terms: sideBySide(PEOPLE, ['们']),
    pattern: new RegExp(`(${HEADS.join('|')})(?:${PEOPLE.join('|')})们`, 'g'),
    message: (head) => `前面有“${head}”，后面不再加“们”`,
  },
  {
    // 大多数教师为中年人居多
    terms: sideBySide(['居多'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isMost),
    pattern: /(?:大多数|大部分|多数)[^，。；、]{2,12}居多(?=[，。；])/g,
    message: () => '“多数”和“居多”意思重复，只留一个',
  },
  {
    // 原因是经费不足造成的
    terms: sideBySide(['造成的', '引起的', '导致的', '所致'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 34, start, isReason),
    pattern: /原因(?:主要)?(?:是|在于)[^，。；：]{2,26}(造成的|引起的|导致的|所致)(?=[，。；])/g,
    message: (cause) => `“原因是”和“${cause}”说的是一回事，只留一个`,
  },
  {
    // 以安全为主题的主题活动
    terms: sideBySide(
      ['为'],
      ['主题的主题', '重点的重点', '核心的核心', '目标的目标', '宗旨的宗旨', '目的的目的', '载体的载体'],
    ),
    pattern: /为(主题|重点|核心|目标|宗旨|目的|载体)的\1(?!是)/g,
    message: (noun) => `前后两个“${noun}”，只留一个`,
  },
  {
    // 目的在于提高素质为目的
    terms: ['为目的'],
    pattern: /(目的)(?:是|在于)[^，。；：]{2,24}为目的(?=[，。；]|$)/g,
    message: (noun) => `前后两个“${noun}”，只留一个`,
  },
];
