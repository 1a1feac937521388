import { codeSet } from '../knowledge/code-set.ts';
import type { CrossedFrame } from './crossed-frames.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

const START = '(?<=^|[，。；：]|\\d[、.．])';
const TOLD = ['部门', '科室', '单位', '班组', '教师', '职工', '党员', '班主任', '支部', '工会', '妇联', '学校', '村'];
const EVENTS =
  '座谈会|培训班|讲座|会议|比赛|竞赛|培训|演练|考试|运动会|家长会|联欢会|茶话会|报告会|研讨会|展览|义诊|音乐会|动员会|总结会|表彰会|例会|活动|检查|评比|走访';
const HELD = '举办|召开|开展|组织|举行|进行|参加';
/** Prepositions beside each other, one of which says nothing. */
const PREPOSITIONS =
  '把将|同和|同与|跟与|用以把|给向|为给|给为|按照根据|根据按照|依据按照|按照依据|对针对|针对对|对关于|关于对于|对于关于|由通过|从由|在随着|经通过|随着在|由于因|因由于|为了为|自从自'.split(
    '|',
  );

const isCounter = codeSet('次期场届');

/** A word that stands where none can. */
export const EXTRA_WORDS: readonly CrossedFrame[] = [
  {
    // 按照了上级要求
    terms: sideBySide(['按照', '根据', '依据', '关于', '对于', '由于', '鉴于', '自从', '由', '向'], '了着'),
    pattern: new RegExp(
      `${START}(?:(?:按照|根据|依据|关于|对于|由于|鉴于|自从)[了着]|向了)(?!手)(?=[^，。；：]{2})`,
      'g',
    ),
    message: (found) => `“${found}”里的“${found.at(-1)}”是多余的`,
  },
  {
    terms: sideBySide(
      ['以着', '将着', '把着', '被着'],
      ['饱', '高', '良', '全', '积', '优', '实', '认', '新', '昂', '务'],
    ),
    pattern: /(?<=^|[，。；：])(?:以着|将着)/g,
    message: (found) => `“${found}”里的“着”是多余的`,
  },
  {
    // 根据于实际情况
    terms: sideBySide(['根据', '按照', '依据', '围绕', '针对', '结合', '通过', '涉及', '加强', '配合', '面临'], '于'),
    pattern: /(?<=^|[，。；：])(?:根据|按照|围绕|针对|结合|通过|加强|配合|面临)于(?=[^，。；：]{2})/g,
    message: (found) => `“${found}”里的“于”是多余的`,
  },
  {
    // 同和兄弟学校交流
    terms: PREPOSITIONS,
    pattern: new RegExp(
      `${START}(?:要|应|我们|工会|学校|公司|医院)?(?:${PREPOSITIONS.join('|')})(?![握关脉守手好与和此])(?=[^，。；：]{3})`,
      'g',
    ),
    message: (found) => {
      const pair = PREPOSITIONS.find((one) => found.endsWith(one))!;
      return `“${pair}”两个介词只留一个`;
    },
  },
  {
    // 各部门的要切实履行职责
    terms: sideBySide(TOLD, ['的要', '的应', '的必须', '的须', '的可以', '的都要']),
    pattern: new RegExp(
      `${START}(?:各|全体|所有|每个|每位)[^，。；：的]{0,8}(?:${TOLD.join('|')})的(?=(?:都)?要(?![求点素领职事])|应(?![用急变对])|必须|须|可以)`,
      'g',
    ),
    message: () => '“的”是多余的',
  },
  {
    // 召开一次的女职工座谈会
    terms: sideBySide('一二两三四五六七八九十0123456789几', sideBySide('次期场届', ['的'])),
    heeds: (codes, start) => standsWithin(codes, start + 1, start + 2, isCounter),
    pattern: new RegExp(
      `(?:${HELD})(?:好|了)?(?:[一二两三四五六七八九十几]|\\d+)[次期场届]的(?=[^，。；：、的]{0,10}(?:${EVENTS})(?:[，。；]|$))`,
      'g',
    ),
    message: () => '数量词后面的“的”是多余的',
  },
  {
    // 力争了取得好名次
    terms: ['力争了', '力求了', '务必了', '应当了', '必须了', '进行到'],
    pattern: /(?:力争|力求|务必|应当|必须)了(?![解然如])|进行到(?=全面|一次|检查|走访|学习|深入的|认真)/g,
    message: (found) => `“${found}”里的“${found.at(-1)}”是多余的`,
  },
  {
    // 加强对重点部位的进行巡查
    terms: ['的进行'],
    pattern:
      /对[^，。；：、的]{0,10}(?:部位|工作|情况|人员|问题|隐患|学生|职工|教师|设备|设施|环节|场所|部门|单位|项目|儿童|妇女|老人)的进行(?=[^，。；：的]{2,8}(?:[，。；]|$))/g,
    message: () => '“进行”前面的“的”是多余的',
  },
  {
    // 积极的地参与
    terms: ['的地'],
    pattern:
      /(?:积极|认真|主动|努力|深入|扎实|切实|及时|有效|全面|广泛|热情|耐心|进一步)的地(?![方区点位址步域理势产基面板块图铁震带下上主价质名段])/g,
    message: () => '“的”和“地”只留“地”',
  },
  {
    // 使到每个会员都享受服务
    terms: sideBySide(['使到'], '每各全广职教学妇会群人他她大'),
    pattern: /使到(?=每|各|全|广|职|教|学|妇|会|群|人|他|她|大)/g,
    message: () => '“使到”应为“使”',
  },
  {
    // 在过程中间, 在学习方面上
    terms: ['方面上', '过程中间', '期间中', '期间里', '期间内', '情况之下中', '基础之上中', '之中里'],
    pattern: /方面上(?=[，。；要]|来)|过程中间|期间[中里](?=[，。；])|之中里/g,
    message: (found) => `“${found}”里的“${found.at(-1)}”是多余的`,
  },
  {
    // 对检查中发现的问题要及时整改的。
    terms: sideBySide(
      ['整改', '落实', '解决', '处理', '完成', '上报', '开展', '执行', '负责', '实施', '改进'],
      sideBySide('的', '。；.;'),
    ),
    pattern:
      /(?<=^|[，。；])(?:[^，。；：是]{0,18})(?:要|必须|应当)(?:及时|认真|切实|按时|严格|立即)(?:整改|落实|解决|处理|完成|上报|执行|改进)的(?=[。；])/g,
    message: () => '句末的“的”是多余的',
  },
];
