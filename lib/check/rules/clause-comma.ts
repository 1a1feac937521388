import { codeSet } from '../../knowledge/code-set.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

/** An adverb and its verb behind a clause that is done: 以维权为重点、积极开展活动. */
const ADVERBS = ['积极', '努力', '认真', '切实', '大力', '深入', '扎实'];
const DONE = /为(?:重点|中心|主线|核心|目标|抓手|载体|契机|主题|宗旨|指导)$/;
const ADVERB = /^[\u4e00-\u9fff]{4}/;
const LONG = /^[\u4e00-\u9fff]{4,}[\u4e00-\u9fff“《]/;
/** A clause long enough for a comma behind it. */
const LONG_BEFORE = /(?:^|[，。；：,;:])[^，。；：,;:、“”]{14,}$/;
const POST = /^[\u4e00-\u9fff]{2,16}为(?:副?组长|副?主任|成员|组员)/;

/** Words that begin a clause of its own, and what makes each another word. */
const openers: readonly (readonly [word: string, clause: RegExp])[] = [
  ['做到', /^(?!位)[\u4e00-\u9fff]{3}/],
  ['让', /^(?![利位渡步座贤])[\u4e00-\u9fff]{6}/],
  ['使', /^(?![用命者馆节劲得])[\u4e00-\u9fff]{6}/],
  ['并', /^(?![且购网联发轨重列举行存入排用进])(?:[\u4e00-\u9fff]{6}|对[\u4e00-\u9fff]{2})/],
  ['保证', /^(?![金书人或和的]|保险)[\u4e00-\u9fff]{5}/],
  ...['从而', '进而', '以便', '力争', '力求', '确保'].map((word) => [word, /^[\u4e00-\u9fff]{5}/] as const),
];

/** An adverb that opens a clause behind a long one that has no 、 of its own. */
const ANEW = ['不断', '进一步', '着力', '牢固树立', '充分', '全力', '及时', '建立健全'].map(
  (word) => [word, LONG] as const,
);

/** Who is what, clause by clause: 校长为组长，副校长为副组长、各处室主任为成员. */
const posts = ['为组长、', '为副组长、', '为主任、', '为副主任、'].map((post) => [post, POST] as const);

/** Verbs, and what stands before verbs, that begin a clause. */
const VERBS =
  '加强|提高|提升|增强|完善|健全|建立|开展|组织|举办|落实|做好|抓好|搞好|推进|推动|促进|营造|打造|树立|发挥|调动|激发|丰富|配齐|配备|维护|保障|深化|强化|规范|引导|培养|宣传|弘扬|创建|定期|积极|认真|切实|不断|充分|大力|牢固|着力|进一步|采取|解决|关心|改善|制定|实施|加大|利用|通过|围绕|结合|坚持|贯彻|督促|帮助|指导|动员|召开|邀请|举行|开设|设立|成立|对';
const VERB = new RegExp(
  `(?:^|[，。；：,;:]|\\d[、.．]|[）)])(?:要|应|将|并|还要|继续)?(?:${VERBS})[^，。；：,;:、“”《》]{12,}$`,
);
/** What others are led to do, one thing and another: 督促企业及时整改隐患、完善措施. */
const LED =
  /(?:引导|指导|监督|督促|帮助|支持|鼓励|教育|要求|动员)(?:其|他们|她们|[\u4e00-\u9fff]{1,7}?)(?:积极|及时|主动|认真|自觉|切实|依法|定期|严格)/;
/** What a verb governs, to the end of its clause. */
const GOVERNED = /^[^，。；：,;:、的和等与及“”《》]{4,}[，。；,;]/;
/** So far before the 、 no other sign stands. */
const CLAUSE_LENGTH = 14;
const isSign = codeSet('，。；：,;:、“”《》\0');

/** 、 before a clause of its own, which only a comma can join: 利用宣传栏、做到家喻户晓. */
export const clauseComma: RuleMaker = () => ({
  id: 'clause-comma',
  terms: [
    ...ADVERBS.map((word) => [`、${word}`, ADVERB] as const),
    ...openers.map(([word, clause]) => [`、${word}`, clause] as const),
    ...posts,
    ...ANEW.map(([word, clause]) => [`、${word}`, clause] as const),
    ...sideBySide('、', VERBS.split('|')).map((term) => [term, GOVERNED] as const),
  ],
  heedsTerm: (codes, start, _end, clause) =>
    clause !== GOVERNED || !standsWithin(codes, start - CLAUSE_LENGTH, start, isSign),
  check({ text }, hits, { report }) {
    for (const { start: from, end, entry: clause } of hits) {
      // Of 为组长、 the mark is the last character.
      const start = clause === POST ? end - 1 : from;
      // 4、让…… begins with a number.
      if (
        !clause.test(text.slice(end, end + 24)) ||
        (start < 12 && /^\s*[（(]?[\d一二三四五六七八九十]*[）)]?$/.test(text.slice(0, start)))
      )
        continue;
      if (clause !== POST && clause !== ADVERB && clause !== LONG && isInRow(text, start, end)) continue;
      // Of a row of sayings each is joined by 、: 坚定“四个自信”、做到……; 做到村、做到户.
      const before = text.slice(Math.max(0, start - 8), start);
      // 以甲为组长、乙为成员的领导小组 is one attribute.
      if (clause === POST && /^[^，。；、]{2,18}的/.test(text.slice(end))) continue;
      if (clause === GOVERNED) {
        const clauseBefore = VERB.exec(text.slice(Math.max(0, start - 60), start))?.[0];
        if (!clauseBefore || LED.test(clauseBefore)) continue;
      }
      if (clause === ADVERB || clause === LONG) {
        const behind = /^[^，。；：,;:]*/.exec(text.slice(end, end + 40))![0];
        // ……、进一步提高质量的要求 is one attribute.
        if (/(?:的|等)[\u4e00-\u9fff]{0,2}$/.test(behind)) continue;
        // ……、进一步优化结构、提升质量的必然选择 is one, too.
        if (/、.*的[\u4e00-\u9fff]{2,4}$/.test(behind)) continue;
        // 热情关注、积极参与和踊跃支持 are words in a row.
        if (/^[\u4e00-\u9fff]{2}[和与及]/.test(behind)) continue;
        const anew =
          !text.startsWith('努力', start + 1) &&
          LONG.test(text.slice(end)) &&
          LONG_BEFORE.test(text.slice(Math.max(0, start - 60), start));
        if (!anew && (clause === LONG || !DONE.test(before))) continue;
      }
      // 提高精准度、确保实效性、……: one of a row.
      if (
        /^、(?:确保|保证)/.test(text.slice(start)) &&
        (ONE_OF_ROW.test(text.slice(end)) || LAST_OF_ROW.test(text.slice(Math.max(0, start - 24), start)))
      )
        continue;
      if (before.endsWith('”') || before.includes(text.slice(start + 1, start + 3))) continue;
      if (isOneOfSeveral(text, start) || /(?:以上|左右|[%％])$/.test(before)) continue;
      report({
        type: 'grammar',
        severity: 'warning',
        start,
        end: start + 1,
        message: '分句之间用逗号，不用顿号',
        fixes: [{ label: '改为“，”', safe: true, edits: [{ start, end: start + 1, insert: '，' }] }],
      });
    }
  },
});

/** What is in a row goes on with 、, or ends in what all of it belongs to: 安全第一、保证质量的原则. */
const ONE_OF_ROW = /^[^，。；：]{2,14}(?:、|的(?:原则|方针|要求|机制))/;

const LAST_OF_ROW = /、[^，。；：、]{2,14}$/;

/** What all of a row belongs to: 坚持质量优先、确保安全的前提下, 有效利用、让文物活起来的工作要求. */
const ATTRIBUTE =
  /^[^，。；：]{2,24}(?:者|的(?:(?:工作)?要求|原则|方针|机制|前提下?|基础上|同时|职责|责任|义务|权利|作用|能力|条件|情形|情况下|目的|目标|任务|理念|思路|公民担任)?)$/;

/** Whether it is one of three or more that 、 joins, or the last of what is an attribute as a whole. */
function isInRow(text: string, start: number, end: number): boolean {
  const behind = /^[^，。；：]*/.exec(text.slice(end, end + 40))![0];
  if (ATTRIBUTE.test(behind)) return true;
  return (
    !text.startsWith('做到', start + 1) &&
    LAST_OF_ROW.test(text.slice(Math.max(0, start - NEAR), start)) &&
    /^[^，。；：、]{2,20}、/.test(behind)
  );
}

/** How far off another clause of the same kind is looked for. */
const NEAR = 24;

/** Clauses in a row that begin alike may be joined by 、: 让党放心、让人民满意的政府; 使……、让……. */
function isOneOfSeveral(text: string, at: number): boolean {
  if (!/[使让]/.test(text[at + 1]!)) return false;
  const before = text.slice(Math.max(0, at - NEAR), at);
  return (
    /[使让把]/.test(before.slice(Math.max(0, before.search(/[^，。；]*$/)))) ||
    /、[使让]/.test(text.slice(at + 1, at + 1 + NEAR))
  );
}
