import { allMatches } from '../../knowledge/all-matches.ts';
import type { Problem, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What is found, and what finds it: without 的 they are a sentence, which 对 can't take. */
const FOUND =
  /(?<=^|[，。；、])对(?:[^，。；、：“的对]{0,6})(?:查出|排查出|检查出|反映|提出|发现|存在)(问题|隐患|疾病|患病(?:妇女|职工|女职工)|不足|意见)(?=[，,])/g;
const FINDS = ['查出', '检查出', '反映', '提出', '发现', '存在'];
const FINDINGS = ['问题', '隐患', '疾病', '患病', '不足', '意见'];

/** 所反映情况, 更优异成绩: an attribute and its noun, without 的 between them. */
const ATTRIBUTES =
  /(?:针对|按照|根据|解决|结合|对|将|把)[^，。；、：的所]{0,8}所(?:反映|提出|存在|面临|遇到|暴露|出现|关心|需要|承担)(?=(?:情况|问题|困难|意见|建议|矛盾|任务|工作)(?:[，。；、,;]|进行|及时|逐|作))|(?:更|更加|最为|较为|十分|非常)(?:优异|显著|浓厚|深厚|辉煌|美好)(?=(?:成绩|成效|效果|氛围|贡献|业绩|变化|前景|未来|友谊|感情)(?:[，。；、,;]|$))/g;
const LED = ['反映', '提出', '存在', '面临', '遇到', '暴露', '出现', '关心', '需要', '承担'];
const GRADED = ['优异', '显著', '浓厚', '深厚', '辉煌', '美好'];

/** 求真务实作风: what a quality of four characters stands before. */
const QUALITIES = [
  ...[
    '求真务实',
    '奋发有为',
    '昂扬向上',
    '形式多样',
    '丰富多彩',
    '喜闻乐见',
    '切实可行',
    '行之有效',
    '积极向上',
    '健康向上',
  ],
  ...[
    '生动活泼',
    '健康有益',
    '勤政廉洁',
    '爱岗敬业',
    '无私奉献',
    '团结协作',
    '严谨求实',
    '脚踏实地',
    '风清气正',
    '文明健康',
  ],
];
const BARE = new RegExp(
  `(?<![，、“《]|[，。；]以)(?:${QUALITIES.join('|')})(?=(?:精神|工作|读书|文体|文化|体育|文娱|娱乐|主题|教育|宣传|校园|课外|业余|学习|思想|培训)?(?:活动|作风|状态|风貌|措施|方法|氛围|局面|态度|生活|制度|计划|方案)(?:[，。；、,;]|$|和|开展))`,
  'g',
);
/** 在企业发展中作用. */
const WITHIN =
  /(?:发挥|显示|突出|体现|增强)[^，。；、：]{0,10}在[^，。；：]{2,16}中(?=(?:作用|地位|优势)(?:[，。；,;]|$))/g;
/** 投身经济建设中: 投身 takes the work itself, and only 投身到 what ends in 中. */
const PLUNGED = /投身(?![于到进入])[^，。；、：]{4,20}(?:工作|活动|建设|事业|实践|浪潮|大潮|改革)中(?=[，。；,;]|$)/g;

/** 对检查中发现问题，及时整改: 的 is lost between the verb and what it found; or another word of that kind. */
export const lostParticle: RuleMaker = () => ({
  id: 'lost-particle',
  terms: [
    ...sideBySide(FINDS, FINDINGS),
    ...sideBySide(['所'], LED),
    ...sideBySide(['更', '更加', '最为', '较为', '十分', '非常'], GRADED),
    '投身',
    ...QUALITIES,
    ...['中作用', '中地位', '中优势'],
  ].map((term) => [term, term] as const),
  check({ text }, _hits, { report }) {
    const say = (start: number, end: number, at: number, word: string, message: string, why: string) => {
      const fixes: Problem['fixes'] = [
        { label: `补上“${word}”`, safe: false, edits: [{ start: at, end: at, insert: word }] },
      ];
      report({ type: 'grammar', severity: 'warning', start, end, message, why, fixes });
    };
    for (const { index, 0: match, 1: found } of allMatches(text, FOUND)) {
      const end = index + match.length;
      say(index, end, end - found!.length, '的', `“${found}”前面少了“的”`, '“对”后面要跟名词，少了“的”就成了一句话');
    }
    for (const { index, 0: match } of [ATTRIBUTES, BARE, WITHIN].flatMap((pattern) => allMatches(text, pattern))) {
      const end = index + match.length;
      say(index, end, end, '的', `“${match}”后面少了“的”`, '修饰语和后面的名词之间要有“的”');
    }
    for (const { index, 0: match } of allMatches(text, PLUNGED)) {
      say(
        index,
        index + match.length,
        index + 2,
        '到',
        '“投身……中”少了“到”',
        '“投身”直接带要做的事，“投身到……中”才用“中”',
      );
    }
  },
});
