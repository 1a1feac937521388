import { codeSet, has } from '../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

/** Two ways to say a thing that run into one another. */
export interface CrossedFrame {
  /** Where the pattern may match. */
  terms: readonly string[];
  pattern: RegExp;
  /** Whether the pattern may match where a term stands; wherever one does by default. */
  heeds?(codes: Uint16Array, start: number, end: number): boolean;
  /** What is said of what the pattern found. */
  message(found: string): string;
  /** What is to be put in: a word, and whether before or behind. */
  insert?: { word: string; behind?: boolean };
}

const drawsUp = codeSet('定订出');
const isRule = codeSet('制法施');
const isAt = codeSet('在');
const isTaken = codeSet('把');
const isAlready = codeSet('已');
const isWithIt = codeSet('随');
const isAnd = codeSet('与');

const BY = ['突出以', '抓住以', '凸显以', '体现以', '抓好以'];
const BASES = ['基础上', '前提下', '领导下', '带领下', '指导下', '支持下', '帮助下', '关心下', '配合下'];
const TITLED = ['通知', '意见', '决定', '方案', '要求', '办法', '条例', '规定'];
const DEEDS = [
  ...['学习', '贯彻', '落实', '宣传', '组织', '开展', '举办', '推进'],
  ...['加强', '提高', '实施', '维护', '认真', '积极'],
];

export const CROSSED_FRAMES: readonly CrossedFrame[] = [
  {
    terms: BY,
    pattern: new RegExp(`(?:${BY.join('|')})[^，。；：]{2,20}为(?:主题|重点|主线|中心|核心)(?=[，。；]|$)`, 'g'),
    message: (found) => `“${found.slice(0, 2)}”和“以……为${found.slice(-2)}”两个说法套在一起，只留一个`,
  },
  {
    terms: ['，为此，', ',为此,'],
    pattern: /(?<=^|[。；])为了?(?!此)[^。；]{4,44}，为此，/g,
    message: () => '前面的“为……”和“为此”说的是一回事，只留一个',
  },
  {
    // 加强对不良事件上报制度
    terms: ['加强对'],
    heeds: (codes, _start, end) => standsWithin(codes, end, end + 18, isRule),
    pattern: /加强对[^，。；：、的]{2,14}(?:制度|机制|办法|措施)(?=[，。；]|$)/g,
    message: (found) => `“加强对……${found.slice(-2)}”不通，应为“落实……${found.slice(-2)}”`,
  },
  {
    // 校党委的正确领导下，……
    terms: sideBySide(BASES, CLAUSE_SIGNS),
    heeds: (codes, start) => !standsWithin(codes, start - 32, start, isAt),
    pattern:
      /(?<=^|[。；]|[\d一二三四五六七八九十][、.．）)])(?![由受从经有当]|[\d一二三四五六七八九十]+[、.．）)])[^在，。；：“]{3,30}(?:的基础上|的前提下|的(?:正确|统一|坚强|大力|亲切)?(?:领导|带领|指导|支持|帮助|关心|配合)下)(?=，)/g,
    message: (found) => `“……${found.slice(-3)}”前面少了“在”`,
    insert: { word: '在' },
  },
  {
    terms: ['如下：', '如下:', '如下。'],
    heeds: (codes, start) => has(drawsUp, codes[start - 1]!),
    pattern: /(?:制定|制订|拟定|拟订|提出)如下(?=[：:。])/g,
    message: (found) => `“${found}”少了宾语，如“方案”`,
    insert: { word: '方案', behind: true },
  },
  {
    terms: ['与'],
    heeds: (codes, _start, end) => standsWithin(codes, end + 2, end + 8, isAnd),
    pattern:
      /与(?![会时])[^，。；：、与]{2,6}与(?![会时])[^，。；：、与]{2,6}(?:争吵|沟通|交流|联系|合作|配合|协作|协调|互动|衔接|交往)/g,
    message: () => '前后两个“与”，后一个应为“和”',
  },
  {
    // 《关于……的通知》的通知》 is a title in a title.
    terms: sideBySide(['》', '》的'], TITLED),
    pattern: /(通知|意见|决定|方案|要求|办法|条例|规定)》的?\1(?=精神|要求|[，。；、])/g,
    message: (found) => `书名号里外两个“${found.slice(0, 2)}”，只留一个`,
  },
  {
    // 学习贯彻学习会议精神
    terms: sideBySide(DEEDS, DEEDS),
    heeds: (codes, start) => codes[start] === codes[start + 4] && codes[start + 1] === codes[start + 5],
    pattern: new RegExp(`(${DEEDS.join('|')})(?!\\1)(?:${DEEDS.join('|')})\\1(?!型|月|日|周|班)`, 'g'),
    message: (found) => `前后两个“${found.slice(0, 2)}”，只留一个`,
  },
  {
    // 随着技术发展不平衡的现状
    terms: sideBySide(['的现状', '的问题', '的实际', '的需要', '的要求', '的情况'], '，,'),
    heeds: (codes, start) => standsWithin(codes, start - 32, start, isWithIt),
    pattern: /随着[^，。；：]{2,28}的(?:现状|问题|实际|需要|要求|情况)(?=，)/g,
    message: (found) => `“随着……${found.slice(-3)}”不通，可说“针对……”或“适应……”`,
  },
  {
    terms: ['变被动为主动'],
    pattern: /变被动为主动(?:服务|管理|学习|工作|监督|宣传)/g,
    message: (found) => `应为“变被动${found.slice(-2)}为主动${found.slice(-2)}”`,
  },
  {
    // 进行一次预案进行一次筛选
    terms: sideBySide(['进行', '开展', '组织', '举办', '召开'], ['一次', '一场', '一期', '一项']),
    pattern: /((?:进行|开展|组织|举办|召开)一[次场期项])[^，。；：、]{1,18}\1/g,
    message: (found) => `前后两个“${found.slice(0, 4)}”，只留一个`,
  },
  {
    // 开展以小组形式的活动
    terms: sideBySide(['开展', '举办', '组织'], ['以']),
    pattern: /(?:开展|举办|组织)以[^，。；：、为]{2,8}(?:形式|方式)的/g,
    message: (found) => `“${found}”不通，可说“以……${found.slice(-3, -1)}${found.slice(0, 2)}”`,
  },
  {
    // 把评估结果将作为依据
    terms: ['将作为', '将纳入', '将列入', '将记入', '将计入'],
    heeds: (codes, start) => standsWithin(codes, start - 24, start, isTaken),
    pattern: /把(?![握关脉控])[^，。；：]{2,22}将(?:作为|纳入|列入|记入|计入)/g,
    message: () => '“把”和“将”意思一样，只留一个',
  },
  {
    // 已学生为主体
    terms: sideBySide(
      ['为主体', '为本', '为中心', '为核心', '为重点', '为载体', '为主题', '为抓手', '为目标', '为主线'],
      CLAUSE_SIGNS,
    ),
    heeds: (codes, start) => standsWithin(codes, start - 14, start, isAlready),
    pattern:
      /(?<=^|[，。；])已(?!经|成|把|将|作|定|列|确|升|评|改|转)[^，。；：、]{2,12}为(?:主体|本|中心|核心|重点|载体|主题|抓手|目标|主线)(?=[，。；])/g,
    message: () => '“已”应为“以”',
  },
];
