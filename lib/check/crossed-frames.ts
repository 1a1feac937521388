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
const isBased = codeSet('根按依遵');
const opensObject = codeSet('《“各全所工候困贫');
const isCarried = codeSet('行');
const isWithIt = codeSet('随');
const isAnd = codeSet('与');
const isPast = codeSet('过');

const BY = ['突出以', '抓住以', '凸显以', '体现以', '抓好以'];
const BASES = ['基础上', '前提下', '领导下', '带领下', '指导下', '支持下', '帮助下', '关心下', '配合下'];
const TITLED = ['通知', '意见', '决定', '方案', '要求', '办法', '条例', '规定'];
const DEEDS = [
  ...['学习', '贯彻', '落实', '宣传', '组织', '开展', '举办', '推进'],
  ...['加强', '提高', '实施', '维护', '认真', '积极'],
];

const PEOPLE = ['教师', '职工', '护士', '员工', '干部', '妇女', '学生', '党员'];
const CARRIED = [
  ...['学习', '宣传', '检查', '讨论', '安排', '部署', '总结', '分析', '调查', '研究', '整改', '培训'],
  ...['指导', '教育', '整治', '排查', '清理', '修改', '调整', '考核', '监督', '交流'],
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
      /(?<=^|[。；]|[\d一二三四五六七八九十][、.．）)])(?!通过|[由受从经有当]|[\d一二三四五六七八九十]+[、.．）)])[^在，。；：“]{3,30}(?:的基础上|的前提下|的(?:正确|统一|坚强|大力|亲切)?(?:领导|带领|指导|支持|帮助|关心|配合)下)(?=，)/g,
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
    pattern: /随着[^，。；：了却]{2,16}的(?:现状|问题|实际|需要|要求|情况)(?=，)/g,
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
  {
    // 根据上级工作要点为重点
    terms: sideBySide(['为重点', '为中心', '为主线', '为指导', '为核心', '为宗旨', '为依据', '为指南'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 26, start, isBased),
    pattern:
      /(?<=^|[，。；])(?:根据|按照|依据|遵照)[^，。；：以把将]{2,22}(?<![作定列视变成分化改评选名称认确])为(?:重点|中心|主线|指导|核心|宗旨|依据|指南)(?=[，。；])/g,
    message: (found) => `“${found.slice(0, 2)}……”和“以……${found.slice(-3)}”混在了一起，只留一种`,
  },
  {
    // 按照确定的和目标任务
    terms: ['的和', '的与'],
    pattern:
      /(?:确定|制定|制订|下达|提出|布置|规定|安排)的[和与](?![谐平睦解美气善会时])[\u4e00-\u9fff]{2,6}(?=[，。；])(?!的)/g,
    message: () => '“的”后面少了词',
  },
  {
    // 进行学习《工会法》, 进行民主推荐候选人
    terms: ['进行'],
    heeds: (codes, _start, end) => standsWithin(codes, end + 2, end + 8, opensObject),
    pattern:
      /进行(?:民主|认真|全面|集中|深入)?(?:推荐|选举|学习|宣传|审议|检查|排查|清理|走访|慰问|评选|统计)(?:《|“|各|全体|全校|全院|所有|工会委员|候选人|困难|贫困)/g,
    message: (found) => `“${found.slice(2).replace(/.$/, '')}”后面有宾语，“进行”是多余的`,
  },
  {
    terms: ['选举产生', '推荐产生', '评选产生', '选拔产生'],
    heeds: (codes, start) => standsWithin(codes, start - 6, start, isCarried),
    pattern: /进行[^，。；：、]{0,4}(?:选举|推荐|评选|选拔)产生/g,
    message: () => '“进行”和“产生”两个动词套在一起，只留一个',
  },
  {
    terms: ['结果情况', '成果情况', '成效情况'],
    pattern: /(?:结果|成果|成效)情况(?=[，。；、]|$)/g,
    message: (found) => `“${found.slice(0, 2)}”和“情况”只留一个`,
  },
  {
    // 评出级先进单位: which level is lost.
    terms: ['级先进', '级优秀', '级文明', '级示范', '级模范', '级劳模'],
    pattern: /(?:评出|评选|选出|表彰|争创|创建|荣获|获得|授予|申报|推荐|[、，；])级(?:先进|优秀|文明|示范|模范|劳模)/g,
    message: () => '“级”前面少了字，如“市”“县”',
  },
  {
    // 进行认真地学习: what is carried out is a noun.
    terms: sideBySide(['地'], CARRIED),
    heeds: (codes, start) => standsWithin(codes, start - 9, start, isCarried),
    pattern: new RegExp(`进行(?:了|着)?[\\u4e00-\\u9fff]{2,6}地(?:${CARRIED.join('|')})(?=[，。；、]|$)`, 'g'),
    message: () => '“进行”后面是名词，“地”应为“的”',
  },
  {
    // 教师青年教师义务献血
    terms: sideBySide(PEOPLE, ['青年', '年轻', '困难', '优秀', '全体']),
    heeds: (codes, start) => codes[start] === codes[start + 4] && codes[start + 1] === codes[start + 5],
    pattern: new RegExp(`(${PEOPLE.join('|')})(?:青年|年轻|困难|优秀|全体)\\1`, 'g'),
    message: (found) => `前后两个“${found.slice(0, 2)}”，只留一个`,
  },
  {
    // 通过这次活动中，
    terms: sideBySide(['活动中', '学习中', '培训中', '检查中', '过程中'], '，,'),
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isPast),
    pattern:
      /(?<=^|[。；：]|[\d一二三四五六七八九十][、.．）)])(?:通过|经过)(?![了在对])[^，。；：在对于]{2,12}(?:活动|学习|培训|检查|过程)中(?=，)/g,
    message: (found) => `“${found.slice(0, 2)}……”和“在……中”混在了一起，只留一种`,
  },
];
