import { codeSet, has } from '../knowledge/code-set.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

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

/** Who is helped, and who helps. */
const IN_NEED =
  '单亲|困难|患病|残疾|离异|下岗|失业|大龄|未婚|怀孕|哺乳|生病|住院|退休|离休|孤寡|空巢|留守|流动|困境|贫困|特困|低保|病残|伤残|丧偶|独居|高龄';
const GROUPS =
  '空巢老人|留守儿童|留守妇女|孤寡老人|残疾人|困境儿童|单亲母亲|困难职工|困难妇女|低保户|五保户|困难家庭|单亲家庭|贫困学生|残疾儿童|流动儿童|独居老人|特困职工|患病职工|退休教师|离退休教师|困难学生|困难党员|老党员';
const PEOPLE =
  '党员|团员|干部|教师|学生|家长|职工|妇女|儿童|老人|青年|居民|村民|群众|骨干|班主任|辅导员|队员|保育员|保安|医生|护士|志愿者|网格员|楼长|组长|班长|教职工|队干部|班干部|师生';
/** What is done together, and what it is done for. */
const ACTS =
  '学习|参观|考察|培训|观摩|交流|研讨|座谈|讲座|演讲|征文|朗诵|歌咏|舞蹈|体操|球类|棋类|登山|踏青|游园|健身|跳绳|拔河|联欢|联谊|竞赛|比赛|评比|展示|咨询|走访|慰问|调研|帮扶|捐款|结对|义诊|示范|娱乐|休闲|阅读|绘画|书法|手工';
const CALLED = '学习|娱乐|休闲|交流|生活|工作|活动|健身|休息|成长|发展|阅读|锻炼';

/** What stands before a row's first word. */
const LED =
  '加强|做好|抓好|搞好|做到|关心|关注|了解|掌握|提高|提升|改善|丰富|解决|健全|完善|举办|开展|组织|参加|进行|提供|帮助|建立|规范|(?:女职工|职工|教师|学生|妇女|居民|队员)(?:的|开展|参加)?';
/**
 * The first of some words in a row, behind one of these. That a joint follows it is looked at before what stands in front
 * is: the latter takes many times as long, and would be tried at every character.
 */
const first = (words: string, behind: string) => `(?=(?:${words})${SIGN})(?<=${behind})(?:${words})`;

/** Whether a row may go on where a term stands. */
type Heeds = (codes: Uint16Array, start: number, end: number) => boolean;

/** Rows that have one of these terms in them, where it is heeded. */
export interface ShortRows {
  terms: readonly string[];
  heeds: Heeds;
  patterns: readonly RegExp[];
}

const endsWord = codeSet('，,、地的。；;\0');
const isOn = codeSet('上');
const isCount = codeSet('两三四五六七八');
const firsts = (words: string) =>
  words
    .split('|')
    .map((word) => word[0])
    .join('');
/** What such a word may begin with that stands behind a comma. */
const startsWith = (words: string): Heeds => {
  const starts = codeSet(firsts(words));
  return (codes, _start, end) => has(starts, codes[end]!);
};
const isShared = codeSet(`，,、和与${firsts(SHARED)}`);

/** Short words in rows, by what they have in common. */
export const SHORT_ROWS: readonly ShortRows[] = [
  {
    terms: sideBySide('，,', ['有']),
    heeds: (codes, _start, end) => has(endsWord, codes[end + 2]!),
    patterns: [
      // 有计划，有步骤地开展; 有文化，有健康的精神 has two objects.
      new RegExp(`有${WORD}{2}(?:${SIGN}有${WORD}{2})+(?=地${WORD})`, 'g'),
      new RegExp(`有${WORD}{2}(?:${SIGN}有${WORD}{2}){2,}(?=的${WORD})`, 'g'),
    ],
  },
  {
    terms: sideBySide('上', '，,'),
    heeds: (codes, _start, end) => standsWithin(codes, end + 2, end + 5, isOn),
    patterns: [
      // 在政治上，生活上，学习上关心.
      new RegExp(`(?<=[在从])${WORD}{2,3}上(?:${SIGN}(?:在|从)?${WORD}{2,3}上)+(?=[关给予帮支为都多真互])`, 'g'),
    ],
  },
  {
    terms: sideBySide('，,', ['早']),
    heeds: (codes, _start, end) => has(endsWord, codes[end + 2]!),
    patterns: [
      // 早发现，早诊断，早治疗.
      new RegExp(`早${WORD}{2}(?:${SIGN}早${WORD}{2}){1,3}(?=[，。；、的,;]|$)`, 'g'),
    ],
  },
  {
    terms: sideBySide('课德风律纪规', '，,'),
    heeds: (codes, start, end) => codes[end] === codes[start - 1] || codes[end + 1] === codes[start],
    patterns: [
      // 开展师德，师风教育; 抓好听课，评课活动.
      new RegExp(
        `(?<=开展|抓好|加强|做好|搞好|组织|参加|重视|进行|规范|落实|完善|注重)(?:(${WORD})${WORD}[，,]\\1${WORD}|${WORD}([课德风律纪规])[，,]${WORD}\\2)(?=(?:教育|建设|活动|工作|制度|培训|情况)(?:[，。；、的,;]|$))`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide([...'站报栏窗板语幅络刊屏信会册式话廊单群', '广播', '电视', '公众号'], '，,'),
    heeds: startsWith(MEDIA),
    patterns: [
      // 利用广播，板报，橱窗宣传.
      new RegExp(
        `(?<=利用|通过|借助|运用|结合|采用|抓住)(?:好|学校|校园|园内)?(?:${MEDIA})(?:${SIGN}(?:${MEDIA}))+(?![，,、][\u4e00-\u9fff]{2,4}等)`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide(FIELDS.split('|'), '，,'),
    heeds: (codes, _start, end) => has(isShared, codes[end + 2]!),
    patterns: [
      // 加强政治，业务学习; 了解职工的思想，工作，生活情况.
      new RegExp(
        `${first(FIELDS, `${LED}|的`)}(?:${SIGN}(?:${FIELDS}))+(?=(?:${SHARED})(?:${SHARED})?(?:[，。；、和,;]|$))`,
        'g',
      ),
      // 在思想，工作和生活上.
      new RegExp(
        `${first(FIELDS, `在|从|的|${LED}`)}(?:${SIGN}(?:${FIELDS}))*[，,](?:${FIELDS})[和与](?:${FIELDS})(?=[上中等方的，。；,;]|$)`,
        'g',
      ),
    ],
  },
  {
    terms: ['落实', '到位', '认真', '统一', '过硬', '满意'],
    heeds: (codes, start) => has(isCount, codes[start - 1]!),
    patterns: [
      // 做到组织，制度，人员三落实.
      new RegExp(
        `(?<=${LED})${WORD}{2}(?:${SIGN}${WORD}{2})+(?=[两三四五六七八](?:落实|到位|认真|统一|过硬|满意|公开|结合|不误|分开|保证))`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide(IN_NEED.split('|'), '，,'),
    heeds: startsWith(IN_NEED),
    patterns: [
      // 慰问单亲，困难，患病女职工; 关爱空巢老人，留守儿童.
      new RegExp(
        `(?:${IN_NEED})(?:${SIGN}(?:${IN_NEED}))+(?=女?(?:教职工|职工|教师|学生|儿童|家庭|妇女|老人|人员|党员|群众))`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide(GROUPS.split('|'), '，,'),
    heeds: startsWith(GROUPS),
    patterns: [
      new RegExp(
        `${first(GROUPS, '关爱|关心|帮扶|慰问|走访|看望|救助|帮助|对|为|给')}(?:${SIGN}(?:${GROUPS}))+(?![也则能得都会])`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide(PEOPLE.split('|'), '，,'),
    heeds: startsWith(PEOPLE),
    patterns: [
      // 发挥党员，团员的作用; 对教师，学生进行教育.
      new RegExp(
        `${first(PEOPLE, '发挥|组织|动员|引导|邀请|对|向|由|全体|广大')}(?:${SIGN}(?:${PEOPLE}))+(?=[的等和及]|参加|参与|进行|开展|代表)`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide(ACTS.split('|'), '，,'),
    heeds: startsWith(ACTS),
    patterns: [
      // 开展学习，参观，考察活动; 提供学习，娱乐的场所.
      new RegExp(`${first(ACTS, LED)}(?:${SIGN}(?:${ACTS}))+(?=(?:活动|工作)(?:[，。；、,;]|$))`, 'g'),
    ],
  },
  {
    terms: sideBySide(CALLED.split('|'), '，,'),
    heeds: startsWith(CALLED),
    patterns: [
      new RegExp(
        `${first(CALLED, `${LED}|的`)}(?:${SIGN}(?:${CALLED}))+(?=的(?:场所|环境|条件|机会|平台|空间|需要|需求))`,
        'g',
      ),
    ],
  },
  {
    terms: sideBySide('性力感观率权心', '，,'),
    heeds: (codes, start, end) => codes[end + 2] === codes[start],
    patterns: [
      // 提高工作的针对性，实效性.
      new RegExp(`${WORD}{2}([性力感观率权])[，,]${WORD}{2}\\1(?=[。；;]|$)`, 'g'),
      // 培养观察力，想象力和创造力.
      new RegExp(`${WORD}{2}([性力感观心])(?:${SIGN}${WORD}{2}\\1)*[，,]${WORD}{2}\\1[和与]${WORD}{2}\\1`, 'g'),
    ],
  },
  {
    terms: ['桥梁，', '桥梁,'],
    heeds: startsWith('纽带'),
    patterns: [
      // 桥梁，纽带作用.
      /桥梁[，,]纽带/g,
    ],
  },
  {
    terms: ['德，', '德,'],
    heeds: startsWith('智'),
    patterns: [
      // 德，智，体，美，劳.
      /德[，,、]智[，,、]体(?:[，,、]美)?(?:[，,、]劳)?(?=[^，,、])/g,
    ],
  },
  {
    terms: sideBySide(['学校', '家庭', '社会'], '，,'),
    heeds: startsWith('学校|家庭|社会'),
    patterns: [/(?:学校|家庭|社会)(?:[，,、](?:学校|家庭|社会)){2}(?=三结合|三位一体|三方|教育|共育|协同|共同)/g],
  },
  {
    terms: ['妇女，', '妇女,'],
    heeds: startsWith('儿童'),
    patterns: [/(?<=维护|保护|保障|关心|关爱)妇女[，,]儿童/g],
  },
  {
    terms: sideBySide(['沟通', '联系', '交流'], '，,'),
    heeds: startsWith('沟通|联系|交流'),
    patterns: [
      /(?<=加强|密切)(?:[与同和][^，。；、：]{2,8}的)?(?:沟通[，,](?:联系|交流)|(?:联系|交流)[，,]沟通)(?=[，。；,;]|$)/g,
    ],
  },
  {
    terms: ['”，“', '”,“'],
    heeds: () => true,
    patterns: [
      // “三八”，“六一”等节日.
      new RegExp(`“${WORD}{2}”(?:${SIGN}“${WORD}{2}”)+(?=等)`, 'g'),
    ],
  },
  {
    terms: sideBySide(['权益', '利益'], '，,'),
    heeds: startsWith('合法|特殊|切身'),
    patterns: [/(?:合法权益|特殊权益|特殊利益|合法利益)[，,](?:合法权益|特殊权益|特殊利益|切身利益)(?=[，。；,;]|$)/g],
  },
];
