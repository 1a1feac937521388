import { allMatches } from '../../knowledge/all-matches.ts';
import { codeSet, has } from '../../knowledge/code-set.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { DONE, DONE_SIGNS, MADE, opensHowWell } from '../how-well.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';
import { standsWithin } from '../stands-within.ts';

/** Behind the verb these make it a noun's attribute: 更好的服务环境 is right. */
const NOUN_BEHIND =
  /^(?:$|[^\u4e00-\u9fff“《]|[的和与及或等者量率度感力性法观]|工作|活动|情况|能力|作用|作风|态度|方[式法案]|环境|氛围|习惯|成[效果绩]|效果|机[制会构]|制度|意识|精神|过程|条件|平台|关系|状态|体系|模式|措施|办法|要求|任务|目标|水平|质量|效率|内容|形式|途径|渠道|人员|干部|队伍|经验|空间|机遇|前景|基础|依据|主体|部门|机关|机构|单位|理念|思路|局面|势头|态势|格局|动力|热情|兴趣|计划|方向|服务|管理|教育|教学|生活|学习|家庭|阵地|道路|战略|路线|速度|阶段|依据|标准|规定|程序|讲解|作为|才[能会是]|就[是能会])/;

/** Behind these a verb with its attribute is what is done: 开展有针对性的宣传. */
const TAKES_NOUN = /(?:开展|进行|提供|给予|予以|采取|接受|作出|做出)$/;
/** Nouns that are verbs, too: behind 地 and with an object that is what they are. */
const IS_VERB = /^(?:服务|管理|要求|教育|学习|工作|发展|宣传|活动|组织|影响|支持)(?=[\u4e00-\u9fff])(?![和与及等])/;

/** Verbs that take nearly anything as their object: 更好的完成任务 is wrong although 任务 may stand behind a noun. */
const TRANSITIVE =
  /^(?:反对|抵制|坚持|完成|开展|组织|举办|开设|做好|抓好|搞好|办好|发挥|履行|推进|推动|落实|贯彻|执行|实现|维护|促进|提高|提升|解决|掌握|调动|激发|营造|参与|融入|投入|投身)/;
const STILL_NOUN =
  /^(?:$|[^\u4e00-\u9fff“《]|[的和与及或者率度力]|情况|方[式法案]|办法|措施|机制|能力|效果|依据|主体|部门|机关|机构)/;

/** What says only how a thing is done. */
const NEVER_NOUN: ReadonlySet<unknown> = new Set(['进一步', '全身心', '一如既往', '潜移默化']);

/** Before these stands how a thing is done, never what it is like: 更好的为学生服务. */
const PREPOSITION =
  /^(?:为(?![人政先准主辅])|把(?!手|握|关)|将(?!来|军)|使(?!命|用|者)|按照|围绕|根据|与(?=[\u4e00-\u9fff]{1,8}(?:结合|联系|沟通|合作|配合|交流|协调|衔接|融合)))(?=[\u4e00-\u9fff])/;

/** Behind 得 these make it a verb or its complement: 职工得实惠, 工作得很好. */
const GETS =
  /^(?:到|以|出|起|住|了|好|很|更|不|过|益|实惠|民心|人心|意|力|当|失|体|知|奖|分|票|发展|服务|教育|支持|保障|经验)/;
/** What opens a sentence and says what it is for: 为更好的团结职工. */
const PURPOSE = /(?:^|[，。；])为$/;
/** What may stand between such an adjective and its noun: 丰富多彩的文体活动. */
const BEFORE_NOUN = /^(?:文体|文化|学习|校园|教学|课外|课余|业余|主题|家庭|人际|社会|育人|办公|生活)$/;
const ATTRIBUTE = Symbol();
const NOUN = Symbol();
/** What is done harm by or found; behind it, at a clause's end, 地 stands for 的: 造成损失地，追究责任. */
const HARMS = ['损失', '事故', '后果', '影响', '伤害', '浪费', '行为', '现象', '问题', '隐患', '违纪', '违规'];
const HARM = Symbol();
/** Nouns that no 地 stands before, whatever comes before that. */
const PURE = [
  '心态',
  '态度',
  '氛围',
  '气氛',
  '面貌',
  '姿态',
  '品德',
  '品质',
  '人格',
  '校风',
  '医德',
  '师德',
  '行风',
  '家风',
  '民风',
  '党风',
  '班风',
  '学风',
  '素养',
  '情操',
  '热情',
];
const PLACE =
  /(?:基|场|工|当|本|各|阵|土|实|驻|外|绿|产|园|天|境|田|营|住|内|落|此|属|异|质|心|余|耕|农|因|随|就|遍|[省市县区镇乡村两三])地$/;
const PURE_NOUN = Symbol();
/** 对学生地教育: who stands there is no manner. */
const PEOPLE = [
  '妇女',
  '儿童',
  '学生',
  '教师',
  '职工',
  '家长',
  '幼儿',
  '群众',
  '干部',
  '党员',
  '会员',
  '居民',
  '员工',
  '老师',
  '孩子',
  '队员',
  '老人',
  '人员',
];
const TREATED = /对[^，。；：、地]{0,6}地(?:宣传|教育|培训|管理|指导|监督|检查|考核|关心|关爱|服务|帮扶|慰问)/g;
const PERSON = Symbol();
const isAt = codeSet('对');
const DEGREE = Symbol();
const isDegree = codeSet('，。；、,;');

/** 的 for 地 before a verb with its object, 地 or 得 for 的 before a noun: 更好的完成任务, 良好地氛围, 几个方面得工作. */
export const structuralParticle: RuleMaker = (knowledge) => {
  const verbs = wordsOf(knowledge, 'verb');
  const nouns = wordsOf(knowledge, 'abstract-noun');
  return {
    id: 'structural-particle',
    terms: [
      ...wordsOf(knowledge, 'adverb').map((word) => [`${word}的`, word] as const),
      ...wordsOf(knowledge, 'attribute').map((word) => [`${word}地`, ATTRIBUTE] as const),
      ...nouns.map((word) => [`${word}得`, NOUN] as const),
      ...PEOPLE.map((noun) => [`${noun}地`, PERSON] as const),
      ...PURE.map((noun) => [`地${noun}`, PURE_NOUN] as const),
      ...sideBySide(DONE_SIGNS, ['的']).map((term) => [term, DEGREE] as const),
      ...sideBySide(HARMS, ['地，', '地,', '地；', '地。']).map((term) => [term, HARM] as const),
    ],
    heedsTerm: (codes, start, end, entry) =>
      entry === PERSON
        ? standsWithin(codes, start - 6, start, isAt)
        : entry !== DEGREE || (has(opensHowWell, codes[end]!) && standsWithin(codes, end + 1, end + 12, isDegree)),
    check({ text }, hits, { report }) {
      if (hits.some(({ entry }) => entry === DEGREE)) {
        for (const { index, 0: match } of [DONE, MADE].flatMap((pattern) => allMatches(text, pattern))) {
          const end = index + match.length;
          report({
            type: 'typo',
            severity: 'warning',
            start: index,
            end,
            message: `“${match}”应为“${match.slice(0, -1)}得”`,
            why: '后面说做得怎么样，用“得”',
            fixes: [{ label: '改为“得”', safe: true, edits: [{ start: end - 1, end, insert: '得' }] }],
          });
        }
      }
      for (const { start, end, entry: adverb } of hits) {
        if (adverb === DEGREE) continue;
        if (adverb === PERSON) {
          const found = allMatches(text.slice(Math.max(0, start - 8), end + 2), TREATED)[0];
          if (!found) continue;
          report({
            type: 'typo',
            severity: 'warning',
            start,
            end,
            message: `“${text.slice(start, end)}”应为“${text.slice(start, end - 1)}的”`,
            why: '“对……的”做的事前面用“的”',
            fixes: [{ label: '改为“的”', safe: true, edits: [{ start: end - 1, end, insert: '的' }] }],
          });
          continue;
        }
        if (adverb === PURE_NOUN) {
          if (PLACE.test(text.slice(0, start + 1)) || !/[\u4e00-\u9fff]{2}$/.test(text.slice(0, start))) continue;
          report({
            type: 'typo',
            severity: 'warning',
            start,
            end: start + 1,
            message: `“${text.slice(start, end)}”应为“的${text.slice(start + 1, end)}”`,
            why: '修饰名词用“的”',
            fixes: [{ label: '改为“的”', safe: true, edits: [{ start, end: start + 1, insert: '的' }] }],
          });
          continue;
        }
        if (adverb === HARM) {
          // 侵权行为地 is where it was done.
          if (/(?:侵权|犯罪|违法|遭受)$/.test(text.slice(Math.max(0, start - 2), start))) continue;
          report({
            type: 'typo',
            severity: 'warning',
            start,
            end: end - 1,
            message: `“${text.slice(start, end - 1)}”应为“${text.slice(start, end - 2)}的”`,
            why: '“……的”指这样的人或事，用“的”',
            fixes: [{ label: '改为“的”', safe: true, edits: [{ start: end - 2, end: end - 1, insert: '的' }] }],
          });
          continue;
        }
        if (adverb === ATTRIBUTE || adverb === NOUN) {
          const behind = adverb === ATTRIBUTE && BEFORE_NOUN.test(text.slice(end, end + 2)) ? end + 2 : end;
          const noun =
            nouns.find((word) => text.startsWith(word, behind)) &&
            text.slice(end, behind) + nouns.find((word) => text.startsWith(word, behind));
          // 健康地生活: there it is a verb.
          if (
            !noun ||
            (adverb === ATTRIBUTE && (noun === '生活' || IS_VERB.test(text.slice(end)))) ||
            (adverb === NOUN && GETS.test(text.slice(end)))
          )
            continue;
          const wrong = text[end - 1]!;
          report({
            type: 'typo',
            severity: 'warning',
            start,
            end,
            message: `“${text.slice(start, end)}${noun}”应为“${text.slice(start, end - 1)}的${noun}”`,
            why: '修饰名词用“的”',
            fixes: [{ label: '改为“的”', safe: wrong === '地', edits: [{ start: end - 1, end, insert: '的' }] }],
          });
          continue;
        }
        const preposition = PREPOSITION.exec(text.slice(end, end + 12))?.[0];
        const verb = preposition ?? verbs.find((word) => text.startsWith(word, end));
        if (!verb || (!preposition && verb.length < 2)) continue;
        const behind = text.slice(end + verb.length, end + verb.length + 4);
        if (!preposition && (TRANSITIVE.test(verb) || NEVER_NOUN.has(adverb) ? STILL_NOUN : NOUN_BEHIND).test(behind))
          continue;
        const before = text.slice(0, start);
        if (!preposition && TAKES_NOUN.test(before)) continue;
        // 扎实有效的工作 is a noun with its attributes.
        if (
          (/[是有更最为比不]$/.test(before) && !(adverb.startsWith('更') && PURPOSE.test(before))) ||
          (verb === '工作' && /[\u4e00-\u9fff]{2}$/.test(before))
        )
          continue;
        const at = end - 1;
        report({
          type: 'typo',
          severity: 'warning',
          start,
          end,
          message: `“${adverb}的${verb}”应为“${adverb}地${verb}”`,
          why: '修饰动作用“地”，修饰名词用“的”',
          fixes: [{ label: '改为“地”', safe: true, edits: [{ start: at, end, insert: '地' }] }],
        });
      }
    },
  };
};
