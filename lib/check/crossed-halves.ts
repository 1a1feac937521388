import { codeSet } from '../knowledge/code-set.ts';
import type { CrossedFrame } from './crossed-frames.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

const isWith = codeSet('着');
const isAs = codeSet('为');
const isExcept = codeSet('除');
const isOf = codeSet('于');
const opens = codeSet('着绕合足据照对扣以');

/** More frames whose two halves belong to two ways of saying it. */
export const CROSSED_HALVES: readonly CrossedFrame[] = [
  {
    // 在通过开展活动中，
    terms: ['在通过', '在经过', '由在', '从通过', '关于在'],
    pattern:
      /(?<=^|[，。；：])(?:在(?:通过|经过)[^，。；：]{2,20}(?:活动|学习|培训|教育|宣传|检查|竞赛|实践)中(?=，)|由在[^，。；：]{2,14}下(?=，)|从通过[^，。；：]{2,16}(?:入手|着手|做起)|关于在[^，。；：]{2,14}(?:方面|上)(?=，))/g,
    message: (found) => `“${found.slice(0, 2)}”两个词只留一个`,
  },
  {
    // 本着提升质量为目的, 以提高素质为，
    terms: [...sideBySide('为', ['目的', '根本', '准则', '导向', '前提', '保障', '动力']), ...sideBySide('为', '，,')],
    heeds: (codes, start) => standsWithin(codes, start - 22, start, opens),
    pattern:
      /(?<=^|[，。；：])(?:(?:本着|围绕|结合|立足|根据|按照|针对|紧扣)[^，。；：以把将作]{2,18}为(?:目的|根本|准则|导向|前提|保障|动力)(?=[，。；])|以[^，。；：、下上]{2,16}(?<![作成认行因人大较颇])为(?=，))/g,
    message: (found) =>
      found.startsWith('以') ? '“以……为”没有说完' : `“${found.slice(0, 2)}……”和“以……为……”混在了一起，只留一种`,
  },
  {
    // 由于校长担任组长
    terms: sideBySide(['担任', '任'], ['组长', '副组长', '主任', '队长', '总指挥', '负责人']),
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isOf),
    pattern: /(?<=^|[，。；：])由于[^，。；：、的]{2,8}(?:担?任)(?:副?组长|主任|队长|总指挥|负责人)/g,
    message: () => '“由于”应为“由”',
  },
  {
    // 成立由以校长任组长的小组, 结合以妇联实际
    terms: ['由以', '结合以', '从立足', '从围绕', '从结合', '从根据', '作为为', '把以'],
    pattern:
      /(?:由|结合)以(?![下上往前后及来内外]|[^，。；：]{1,16}为[^，。；：]{1,8}(?:组成|构成|带头|牵头))|从(?:立足|围绕|结合|根据)|把以(?=[^，。；：]{2,16}作为)|作为为(?=工作|重点|一项|主要|首要|日常)/g,
    message: (found) => `“${found}”两个词只留一个`,
  },
  {
    // 随着新学期的到来之际
    terms: ['之际'],
    pattern: /随着[^，。；：、]{2,14}之际/g,
    message: () => '“随着……”和“在……之际”混在了一起，只留一种',
  },
  {
    // 对于职工福利方面，要公开
    terms: ['方面，', '方面,'],
    heeds: (codes, start) => standsWithin(codes, start - 16, start, isOf),
    pattern: /(?<=^|[。；])对于[^，。；：、的]{2,14}方面(?=，(?:要|应|将|必须|坚持|严格|进一步|做到))/g,
    message: () => '“对于……”和“在……方面”混在了一起，只留一种',
  },
  {
    // 作为一名班主任来说
    terms: ['来说', '来讲', '而言'],
    heeds: (codes, start) => standsWithin(codes, start - 14, start, isAs),
    pattern: /(?:对于?)?作为一[名个位所][^，。；：、的]{2,10}(?:来说|来讲|而言)(?=，)/g,
    message: () => '“作为……”和“对……来说”混在了一起，只留一种',
  },
  {
    // 本着节约的原则出发
    terms: sideBySide(['出发'], CLAUSE_SIGNS),
    heeds: (codes, start) => standsWithin(codes, start - 20, start, isWith),
    pattern: /(?:本着|随着)[^，。；：、从]{2,16}出发(?=[，。；])/g,
    message: () => '“本着……”和“从……出发”混在了一起，只留一种',
  },
  {
    // 根据“谁主管、谁负责”为原则
    terms: sideBySide('”', ['为原则', '为方针', '为宗旨', '为要求', '为目标']),
    pattern: /(?:根据|按照|遵循|遵照|本着|依据)“[^”]{2,24}”为(?:原则|方针|宗旨|要求|目标)/g,
    message: (found) => `“${found.slice(0, 2)}……”和“以……为……”混在了一起，只留一种`,
  },
  {
    // 除了做好日常工作以外之余
    terms: ['之余', '外之外', '以外之外'],
    heeds: (codes, start) => standsWithin(codes, start - 18, start, isExcept),
    pattern: /除了?[^，。；：]{2,16}(?:之余|外之外|以外之外)/g,
    message: () => '“除……外”和“在……之余”混在了一起，只留一种',
  },
  {
    // 对于职工提出的意见，被工会反映
    terms: ['，被', ',被'],
    heeds: (codes, start) => standsWithin(codes, start - 20, start, isOf),
    pattern: /(?<=^|[。；])对于[^，。；：]{2,18}，被(?=[^，。；：]{1,4}(?:及时|认真|逐一|反映|采纳|解决|处理))/g,
    message: () => '“对于……”后面不能用“被”，删去其中一个',
  },
  {
    // 作为是重点任务来抓
    terms: ['作为是', '当作是作为', '视为作为', '成为了是'],
    pattern: /作为是(?!否)|当作是作为|视为作为|成为了是/g,
    message: (found) => `“${found}”里多了一个“${found.at(-1)}”`,
  },
  {
    // 既不但要抓好进度
    terms: ['既不但', '既不仅', '不仅既', '不但既', '正值在', '为以“', '坚持把以', '有由', '是由由'],
    pattern: /既不[但仅]|不[仅但]既|正值在|(?<=^|[，。；：])为以“|坚持把以/g,
    message: (found) => `“${found.replace('“', '')}”里两个词只留一个`,
  },
  {
    // 为进一步加强管理为目的
    terms: ['为目的', '为目标'],
    pattern:
      /(?<=^|[，。；：])(?:为了?[^，。；：以为]{4,20}为目[的标]|(?:争取|力争|确保)达到[^，。；：以]{2,14}为目标)(?=[，。；])/g,
    message: () => '“为……为目的”应为“以……为目的”',
  },
  {
    // 直到全部整改为止才罢休
    terms: ['为止'],
    pattern: /(?:做到|达到|实现)[^，。；：直]{2,10}为止|为止才(?:罢休|算|结束)/g,
    message: (found) => `“${found.slice(0, 2)}……”和“为止”不配套`,
  },
];
