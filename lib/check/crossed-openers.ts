import { codeSet } from '../knowledge/code-set.ts';
import type { CrossedFrame } from './crossed-frames.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

const isThrough = codeSet('过于因靠绕合');
const isWith = codeSet('以');
const isBased = codeSet('足合据照对');
const isSet = codeSet('立');
const isBorrowed = codeSet('借用托');
const isPrevented = codeSet('防避');
const isForbidden = codeSet('禁止绝忌');
const isEnsured = codeSet('确保');
const isTeam = codeSet('队');
const isWhether = codeSet('否');
const isElephant = codeSet('象');
const isFor = codeSet('为');
const isTaken = codeSet('把将');
const isGroup = codeSet('组伍地屋座班会度施');
const POSTS =
  '组长|副|主任|核心|主|队长|班长|总指挥|指挥|责任|第一|负责|成员|龙头|牵头|中心|会长|书记|首|骨干|依托|基础|单位';

/** Frames whose first word doesn't go with their last one. */
export const CROSSED_OPENERS: readonly CrossedFrame[] = [
  {
    // 本着以服务群众的精神; 根据以上要求 is right.
    terms: sideBySide(['本着', '围绕', '根据'], ['以']),
    pattern: /(?:本着|围绕|根据)以(?![上下往前后及来内外人德案色])/g,
    message: (found) => `“${found.slice(0, 2)}”和“以”只留一个`,
  },
  {
    // 通过领导的支持下
    terms: sideBySide(['下'], '，,'),
    heeds: (codes, start) => standsWithin(codes, start - 24, start, isThrough),
    pattern:
      /(?<=^|[，。；：])(?:在?通过|经过|由于|因为|依靠|围绕|结合)[^，。；：在]{2,20}的(?:共同|不懈|大力|正确|亲切|坚强)?(?:努力|领导|支持|帮助|指导|关心|配合|带领|关怀|影响|推动)下(?=，)/g,
    message: (found) => `“${found.slice(0, 2)}……”和“在……下”混在了一起，只留一种`,
  },
  {
    // 以服务职工为原则的，
    terms: sideBySide(
      ['为原则的', '为中心的', '为重点的', '为目标的', '为宗旨的', '为核心的', '为主线的', '为抓手的'],
      '，,',
    ),
    heeds: (codes, start) => standsWithin(codes, start - 18, start, isWith),
    pattern: /(?<!是[^，。；：]{0,6})以[^，。；：为是]{2,16}为(?:原则|中心|重点|目标|宗旨|核心|主线|抓手)的(?=，)/g,
    message: (found) => `“${found.slice(-4)}”后面没有话了，“的”是多余的`,
  },
  {
    // 成立以校长为安全工作领导小组
    terms: sideBySide(['领导小组', '工作小组', '委员会', '工作专班'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 30, start - 4, isSet),
    pattern: new RegExp(
      `成立(?:了)?以[^，。；：为]{2,12}为(?!${POSTS})[^，。；：为]{0,12}(?:领导小组|工作小组|委员会|工作专班)(?=[，。；])`,
      'g',
    ),
    message: () => '“以……为”后面少了“组长的”一类的话',
  },
  {
    // 借三八节为契机
    terms: sideBySide(['为契机', '为载体', '为平台', '为抓手', '为东风'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 20, start, isBorrowed),
    pattern:
      /(?<=^|[，。；：])(?:借助|借着|借|利用|依托)[^，。；：以把将作成]{2,16}为(?:契机|载体|平台|抓手|东风)(?=[，。；])/g,
    message: (found) =>
      `“${/^(?:借助|借着|借|利用|依托)/.exec(found)![0]}……”和“以……${found.slice(-3)}”混在了一起，只留一种`,
  },
  {
    // 结合我院实际情况出发
    terms: sideBySide(['出发'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isBased),
    pattern: /(?<=^|[，。；：])(?:立足于?|结合|根据|针对|按照)[^，。；：、从再重]{2,12}出发(?=[，。；])/g,
    message: (found) => `“${found.slice(0, 2)}……”和“从……出发”混在了一起，只留一种`,
  },
  {
    terms: ['组成', '构成'],
    pattern: /分为[^，。；：、]{1,8}(?:组成|构成)(?=[，。；]|$)/g,
    message: () => '“分为……”和“由……组成”混在了一起，只留一种',
  },
  {
    // 坚持以“安全第一”的方针
    terms: sideBySide(['”的'], ['方针', '原则', '理念', '思想', '宗旨', '精神']),
    heeds: (codes, start) => standsWithin(codes, start - 34, start, isWith),
    pattern: /(?:坚持|始终|秉承|遵循)以“[^”]{2,28}”的(?:方针|原则|理念|思想|宗旨|精神)(?=[，。；]|$)/g,
    message: (found) => `“以……的${found.slice(-2)}”不通，删去“以”，或改为“以……为${found.slice(-2)}”`,
  },
  {
    // 由工会和负责
    terms: sideBySide('和与', ['负责', '牵头', '承办']),
    pattern: /由[^，。；：、和与]{2,10}[和与](?:负责|牵头|承办)(?!单位|部门|人|方|机构|主体|企业|的)/g,
    message: (found) => `“${found.slice(-3, -2)}”后面少了词，或者多了“${found.slice(-3, -2)}”`,
  },
  {
    // 加强和的完善管理
    terms: sideBySide('和与', ['的']),
    pattern: /(?:加强|提高|提升|完善|落实|推进|开展|做好|巩固|建立|维护|规范)[和与]的/g,
    message: (found) => `“${found.slice(-2)}”里多了“的”`,
  },
  {
    terms: ['关于对进一步', '关于对加强和', '关于对切实'],
    pattern: /关于对(?:进一步|加强和|切实)/g,
    message: () => '“关于”和“对”只留一个',
  },
  {
    // 不断要提高水平
    terms: sideBySide(
      ['不断', '进一步', '切实', '努力', '认真', '充分', '深入', '积极', '扎实', '及时', '全面'],
      ['要'],
    ),
    pattern:
      /(?<=^|[，。；：])(?:我们|各部门|各单位|全体教师|教师|职工|干部)?(?:不断|进一步|切实|努力|认真|充分|深入|积极|扎实|及时|全面)要(?![求素点道闻害塞件领紧])/g,
    message: (found) => `“要”应放在“${found.slice(0, -1)}”前面`,
  },
  {
    // 女职工广大要积极参与
    terms: sideBySide(['职工', '教师', '妇女', '党员', '群众', '员工', '学生', '干部', '家长'], ['广大']),
    pattern: /(?<=^|[，。；：])(?:女)?(?:职工|教师|妇女|党员|群众|员工|学生|干部|家长)广大(?=[要积参应能都的])/g,
    message: (found) => `应为“广大${found.slice(0, -2)}”`,
  },
  {
    // 贯彻认真落实
    terms: sideBySide(['贯彻', '提高', '完善', '推进', '加强'], ['认真', '不断', '切实', '努力', '深入', '扎实']),
    pattern:
      /(?<=^|[，。；：])(?:贯彻|提高|完善|推进|加强)(?:认真|不断|切实|努力|深入|扎实)(?!学习)(?![^，。；]{0,8}的)[\u4e00-\u9fff]{2,12}(?=[，。；])/g,
    message: (found) => `“${found.slice(2, 4)}”应放在“${found.slice(0, 2)}”前面`,
  },
  {
    // 防止事故不再发生; 防止不合格产品流入 is right
    terms: [
      '不再',
      '不发生',
      '不出现',
      '不溺水',
      '不上当',
      '不流失',
      '不返贫',
      '不脱节',
      '不受骗',
      '不中断',
      '不外流',
      '不受损',
    ],
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isPrevented),
    pattern:
      /(?:防止|避免|严防|谨防|以防|防范|预防)[^，。；：、的“而]{0,12}(?:不再|不发生|不出现|不溺水|不上当|不流失|不返贫|不脱节|不受骗|不中断|不外流|不受损|不反弹|不浪费)(?!的|生产)/g,
    message: (found) => `“${found.slice(0, 2)}……不……”否定了两次，意思就反了`,
  },
  {
    terms: ['不得', '不准', '不许', '不能', '不要', '不可'],
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isForbidden),
    pattern:
      /(?<=^|[，。；：])(?:严禁|禁止|阻止|杜绝|切忌)[^，。；：、的“]{0,8}(?:不得|不准|不许|不能|不要|不可)(?![的缺少抗分避移逆或撤克])/g,
    message: (found) => `“${found.slice(0, 2)}”和“${found.slice(-2)}”只留一个，两个都在，意思就反了`,
  },
  {
    // 确保安全事故发生: 不 is lost.
    terms: sideBySide(['事故', '案件', '伤亡', '问题', '意外', '现象', '事件'], ['发生', '的发生']),
    heeds: (codes, start) => standsWithin(codes, start - 14, start, isEnsured),
    pattern:
      /(?:确保|保证)[^，。；：不无零未避防减少杜遏降]{0,10}(?:事故|案件|伤亡|意外|事件)(?:的)?发生(?=[，。；]|$)/g,
    message: (found) => `“${found.slice(0, 2)}……发生”里少了“不”`,
  },
  {
    // 建立一所高素质的队伍
    terms: sideBySide('一', '所座位名条只'),
    heeds: (codes, _start, end) => standsWithin(codes, end, end + 18, isTeam),
    pattern:
      /(?<!第)一[所座位名条只](?:[^，。；：、的]{0,6}[、]?[^，。；：、的]{0,8}的)?[^，。；：、的]{0,6}(?:队伍|团队)(?=[，。；]|$)/g,
    message: () => '“队伍”用“支”来数',
  },
  {
    // 能否完成任务，关键在于作风过硬
    terms: ['在于', '取决于'],
    heeds: (codes, start) => standsWithin(codes, start - 30, start, isWhether),
    pattern:
      /(?<=^|[，。；：])[^，。；：]{0,10}(?:能否|是否|能不能)[^，。；：]{2,20}，(?:关键|取决|主要)[^，。；：否不]{0,4}于(?![^，。；]*(?:是否|能否|与否|如何|怎样|怎么|多少|高低|好坏|大小|强弱|程度|什么|哪|谁|能不能|有没有|态度|质量|水平|人|作风|方法))[^，。；：]{2,24}(?=[。；])/g,
    message: () => '前面说“是否”两面，后面只说了一面，应前后一致',
  },
  {
    // 象爱护眼睛一样
    terms: ['一样', '一般'],
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isElephant),
    pattern: /(?<=^|[，。；：、要就都能该])象(?![征形棋牙限])[^，。；：、]{1,14}(?:一样|一般)/g,
    message: () => '“象”应为“像”',
  },
  {
    // 那里有困难，就到那里去
    terms: ['那里有', '那里需要'],
    pattern: /(?<=^|[，。；：“])那里(?:有|需要)[^，。；：]{1,10}，[^，。；：]{0,6}那里/g,
    message: () => '“那里……那里……”应为“哪里……哪里……”',
  },
  {
    // 积极各部门配合
    terms: sideBySide(['积极', '认真', '切实', '努力', '不断', '充分'], ['各部门', '各科室', '各单位', '我们', '全体']),
    pattern: /(?<=^|[，。；：])(?:积极|认真|切实|努力|不断|充分)(?:各部门|各科室|各单位|我们|全体(?:教师|职工|员工))/g,
    message: (found) => `“${found.slice(2)}”应放在“${found.slice(0, 2)}”前面`,
  },
  {
    // 本着安全第一的原则为，
    terms: sideBySide(['原则为', '精神为', '要求为', '方针为'], '，,'),
    pattern: /(?:本着|按照|根据|坚持)[^，。；：]{2,20}(?:原则|精神|要求|方针)为(?=，)/g,
    message: () => '“为”是多余的',
  },
  {
    // 为了提高质量的目的
    terms: sideBySide(['的目的'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 28, start, isFor),
    pattern: /(?<=^|[，。；：])为了[^，。；：、达实起]{4,24}的目的(?=[，。；])/g,
    message: () => '“为了”和“的目的”说的是一回事，只留一个',
  },
  {
    // 把学生培养有理想的人
    terms: sideBySide(['培养', '打造', '建设'], ['有', '德', '高', '一', '全', '社', '合']),
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isTaken),
    pattern:
      /[把将](?![握关脉控来])[^，。；：、]{1,10}(?:培养|打造|建设)(?:有|德|高|一|全|社|合)[^，。；：成为]{2,24}的(?:人|人才|队伍|团队|单位|学校|医院|企业|家园|平台|品牌|建设者|接班人)(?=[，。；]|$)/g,
    message: () => '“把……”后面的动词少了“成”',
  },
  {
    // 将责任落实每个岗位
    terms: sideBySide(['落实', '分解', '细化', '延伸', '渗透', '贯穿', '融入', '传达'], ['每', '各个']),
    heeds: (codes, start) => standsWithin(codes, start - 18, start, isTaken),
    pattern:
      /[把将](?![握关脉控来])[^，。；：]{2,14}(?:落实|分解|细化|延伸|渗透|贯穿|传达)(?:每一?[个位名]?|各个)(?:岗位|环节|部门|人|班组|村|社区|科室|家庭|职工|教师|学生)(?=[，。；、]|$)/g,
    message: (found) => `“${/(?:落实|分解|细化|延伸|渗透|贯穿|传达)/.exec(found)![0]}”后面少了“到”`,
  },
  {
    // 成立3名志愿服务小组
    terms: sideBySide('0123456789一二两三四五六', ['名', '位']),
    heeds: (codes, _start, end) => standsWithin(codes, end, end + 10, isGroup),
    pattern:
      /[\d一二两三四五六][名位](?:[^，。；：、的\d]{0,6})(?:小组|队伍|基地|书屋|班组|讲座|培训班|座谈会|制度|措施)(?=[，。；]|$)/g,
    message: () => '“名”和“位”用于人',
  },
  {
    // 开展深入宣传教育
    terms: sideBySide(['开展深入'], ['宣传', '教育']),
    pattern: /开展深入(?:宣传|教育)/g,
    message: () => '“深入”应放在“开展”前面',
  },
  {
    // 营造“平安班级”
    terms: ['营造“'],
    pattern: /营造“(?:平安|文明|和谐|书香|绿色|最美|示范)[^”]{2,4}”(?=[，。；、]|$)/g,
    message: () => '“营造”的是氛围，这里应为“创建”',
  },
];
