import { codeSet } from '../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

/** A way to say one thing twice. */
export interface Twice {
  terms: readonly string[];
  pattern: RegExp;
  /** Whether the pattern may match where a term stands; wherever one does by default. */
  heeds?(codes: Uint16Array, start: number): boolean;
  /** What is said of it, by the words that the pattern caught. */
  message(...caught: string[]): string;
}

const TURNS = [
  '解决',
  '提高',
  '提升',
  '加强',
  '促进',
  '推动',
  '增强',
  '改善',
  '完善',
  '丰富',
  '落实',
  '总结',
  '回顾',
  '建立',
  '维护',
  '实施',
];
/** They say that something grows, and stand behind it as well as before it. */
const GROWS = ['提高', '提升', '增强'];
const GIVES = ['给予', '予以', '提供', '作出', '做出', '召开', '举办', '加以', '开展', '提高', '加强'];
/** What is written or held so many times: 一份总结, 总结一份. */
const PIECES = ['总结', '小结', '体会', '心得', '论文', '报告', '计划', '简报', '讲座', '培训', '活动', '演练'];
const END = '(?=[，。；！\\s]|$)';
const DOUBLE_UNITS = [
  '位户',
  '个名',
  '张份',
  '份篇',
  '篇份',
  '个位',
  '名户',
  '户名',
  '个份',
  '次场',
  '项条',
  '条项',
  '个项',
];

const isCounter = codeSet('位名个');
const isBy = codeSet('由');
const isAhead = codeSet('提');
const isOwing = codeSet('由因');

/** What is said twice in one clause, by the words that tell it. */
export const TWICE: readonly Twice[] = [
  {
    terms: TURNS.map((verb) => `的${verb}`),
    pattern: new RegExp(`(${TURNS.join('|')})(?!的)[^，。；、：“”]{2,20}的\\1${END}`, 'g'),
    message: (verb) => `前后两个“${verb}”，只留一个`,
  },
  {
    terms: sideBySide(GROWS, CLAUSE_SIGNS),
    pattern: new RegExp(`(${GROWS.join('|')})(?!的)[^，。；、：“”]{2,16}\\1${END}`, 'g'),
    message: (verb) => `前后两个“${verb}”，只留一个`,
  },
  {
    terms: sideBySide(['减少', '下降', '降低', '缩短', '增加', '上升', '提高'], '0123456789'),
    pattern:
      /(?:缩短|降低|减少|压缩|提高|提升|增加(?!值))(?![了至到]?\d)[^，。；、：的或每]{2,12}(?:减少|下降|降低|缩短|提高|增加|上升)(?=\d)/g,
    message: () => '前后两个动词说的是一回事，只留一个',
  },
  {
    terms: [...sideBySide(['进行'], GIVES), '给予进行', '予以进行', '加以进行'],
    pattern: new RegExp(
      `(给予|予以|加以)进行|进行(?!(?:提高|加强)[^，。；]{2,24}的)(${GIVES.join('|')})(?![，。；、的和与])`,
      'g',
    ),
    message: (one, other) => `“进行”和“${one ?? other}”两个动词套在一起，只留一个`,
  },
  {
    terms: ['避免杜绝', '防止杜绝', '防止避免', '予以给予', '给予予以', '禁止杜绝', '杜绝防止'],
    pattern: /(避免|防止|予以|给予|禁止|杜绝)(?!\1)(避免|杜绝|予以|给予|防止)/g,
    message: (one, other) => `“${one}”和“${other}”意思重复，只留一个`,
  },
  {
    terms: [
      '更换',
      '检查',
      '排查',
      '整改',
      '维修',
      '培训',
      '清理',
      '总结',
      '评选',
      '考核',
      '宣传',
      '整理',
      '慰问',
      '走访',
      '帮扶',
      '救助',
      '摸底',
      '登记',
      '统计',
      '表彰',
    ].map((verb) => `进行${verb}工作`),
    pattern:
      /进行(更换|检查|排查|整改|维修|培训|清理|总结|评选|考核|宣传|整理|慰问|走访|帮扶|救助|摸底|登记|统计|表彰)工作(?=[，。；]|$)/g,
    message: (verb) => `“进行……工作”是多余的，说“${verb}”就行`,
  },
  {
    terms: ['不发生'],
    pattern: /不发生[^，。；、：]{1,10}(?:为零|零事故|零发生|零投诉)/g,
    message: () => '“不发生”和“零”否定了两次，意思就反了',
  },
  {
    terms: sideBySide('元斤份盒件', ['/人', '/户', '/班', '/场', '/次', '/年', '/月']),
    pattern: /每([人户班场次年月])[^，。；、：]{0,8}\d[\d.]*万?[元斤份盒件]\/\1/g,
    message: (unit) => `“每${unit}”和“/${unit}”说的是一回事，只留一个`,
  },
  {
    terms: sideBySide(['天', '日', '周', '个月', '小时'], ['以前', '之前', '前']),
    // No number of days has ten digits.
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isAhead),
    pattern: /提前[一二三四五六七八九十两\d]+(?:天|日|周|个月|小时)(?:以前|之前|前)/g,
    message: () => '“提前”和“前”意思重复，只留一个',
  },
  {
    terms: ['难题问题', '补助金补助', '慰问金慰问', '以下如下'],
    pattern: /难题问题|补助金补助|慰问金慰问|以下如下/g,
    message: () => '后两个字和前面意思重复，只留一个',
  },
  {
    terms: ['零发生', '零事故'],
    pattern: /(?:杜绝|防止|避免|严防)[^，。；、：的]{2,14}(?:零发生|零事故)/g,
    message: () => '“杜绝”和“零”否定了两次，意思就反了',
  },
  {
    terms: ['们'],
    heeds: (codes, start) => standsWithin(codes, start - 7, start, isCounter),
    pattern:
      /(?:每一?[位名个]|\d+(?:多|余)?[位名个])(?!和|与)(?:女|青年|优秀)?(?:幼儿|孩子|学生|同学|老师|教师|职工|女职工|妇女|姐妹|家长|员工|党员|团员|队员|老人|儿童|护士)们/g,
    message: () => '前面有数量，后面不再加“们”',
  },
  {
    terms: sideBySide(['以下'], '几一二三四五六七八九十两0123456789'),
    pattern: /(?<!\d岁?|[岁级%％])以下[几一二三四五六七八九十两\d][^，。；：、\d]{0,12}以下/g,
    message: () => '前后两个“以下”，只留一个',
  },
  {
    terms: [
      '排忧解难题',
      '体检检查',
      '培训培训',
      '节期间内',
      '日期间内',
      '假期间内',
      '月期间内',
      '周期间内',
      '为零发生',
    ],
    pattern: /排忧解难题|体检检查|培训培训|为零发生|(?<=[节日假月周])期间内/g,
    message: () => '多了一个字，意思重复',
  },
  {
    // 最高不超过 and 最多不超过 are what statutes say.
    terms: ['至少不少于', '至少不低于', '最少不少于', '最低不低于'],
    pattern: /至少不少于|至少不低于|最少不少于|最低不低于/g,
    message: () => '前后两个词说的是一回事，只留一个',
  },
  {
    terms: sideBySide(['不足之处的', '不足的'], ['缺点', '不足', '缺陷']),
    pattern: /不足(?:之处)?的(?:缺点|不足|缺陷)(?!之处)/g,
    message: () => '“不足”和后面的词意思重复，只留一个',
  },
  {
    terms: [...sideBySide(['左右', '以上'], '个名人户次'), '位个', '名个', '名位', '人名', ...DOUBLE_UNITS],
    pattern:
      /[\d一二两三四五六七八九十](?:(?:位户|个名|张份|份篇|篇份|个位|名户|户名|个份|次场|项条|条项|个项)(?=[，。；、]|$)|位个(?![人体性])|名个(?![人体性])|名位(?![于置])|(?:[个名位]?(?:左右|以上)[个名人户次]|人名)(?=[，。；、]|$))/g,
    message: () => '数字后面有两个量词，或者量词放错了地方',
  },
  {
    terms: ['利用通过', '需要亟待', '亟待需要', '亟需要', '有待于需要', '需要有待', '亟待急需'],
    pattern: /利用通过|需要亟待|亟待需要|亟需要|有待于需要|需要有待|亟待急需/g,
    message: () => '前后两个词说的是一回事，只留一个',
  },
  {
    terms: sideBySide(['的原因'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 31, start - 6, isOwing),
    pattern: /(?:由于|因为)[^，。；：]{6,28}的(?:原因|缘故)(?=[，。；])/g,
    message: () => '“由于”和“的原因”说的是一回事，只留一个',
  },
  {
    terms: sideBySide(
      sideBySide(['学习', '贯彻', '宣传', '落实', '组织', '开展'], ['学习', '贯彻', '宣传', '落实', '组织', '开展']),
      ['学习', '贯彻', '宣传', '落实', '组织', '开展'],
    ),
    pattern: /(学习|贯彻|宣传|落实|组织|开展)(?!\1)(?:学习|贯彻|宣传|落实|组织|开展)\1/g,
    message: (verb) => `“${verb}”写了两遍，只留一个`,
  },
  {
    terms: sideBySide(['若干'], '名个条项次位件'),
    pattern: /若干[名个条项次位件](?:以上|左右|以下)/g,
    message: () => '“若干”没有定数，后面不能再说界限',
  },
  {
    terms: sideBySide(['突破', '超过'], '0123456789'),
    pattern: /(?:增加(?!值)|提高|提升|扩大)[^，。；、：的]{2,10}(?:突破|超过)(?=\d)/g,
    message: () => '前后两个动词套在一起，只留一个',
  },
  {
    terms: sideBySide(['等'], CLAUSE_SIGNS),
    // 高等学校等: the first is no 等 of its own.
    pattern: /(?<![高中初同平上优对劣])等(?!候|待|级)[\u4e00-\u9fff]{2,6}(?<![高中初同平上优对劣])等(?=[，。；])/g,
    message: () => '前后两个“等”，只留一个',
  },
  {
    terms: sideBySide(['进行'], CLAUSE_SIGNS),
    pattern: /进行(?!的)[^，。；、：]{2,10}进行(?=[，。；])/g,
    message: () => '前后两个“进行”，只留一个',
  },
  {
    terms: ['不得不'],
    pattern: /不合格(?:者|的)?[^，。；、：]{0,6}不得不(?:上岗|参加|进入|作业|使用|出厂|进场|操作)/g,
    message: () => '“不得不”是只能这样做的意思，这里应为“不得”',
  },
  {
    terms: sideBySide(PIECES, ['一份', '一篇', '一次', '一场', '一期']),
    pattern: new RegExp(`一([份篇次场期])[^，。；、：]{0,6}(?:${PIECES.join('|')})一\\1(?=[，。；]|$)`, 'g'),
    message: (unit) => `前后两个“一${unit}”，只留一个`,
  },
  {
    terms: ['提供', '组成', '承担'],
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isBy),
    pattern: /(?<=^|[，。；：])([\u4e00-\u9fff]{2,4})由[^，。；、：]{2,14}(?:来)?(?:提供|组成|承担)\1(?=[，。；]|$)/g,
    message: (noun) => `前后两个“${noun}”，只留一个`,
  },
];
