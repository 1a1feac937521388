import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** What is written for a measure word, by sound or look; none of them counts anything. */
const MEASURES: Readonly<Record<string, string>> = {
  明: '名',
  鸣: '名',
  结: '节',
  互: '户',
  护: '户',
  沪: '户',
  偏: '篇',
  遍: '篇',
  其: '期',
  祁: '期',
  向: '项',
  相: '项',
  此: '次',
  刺: '次',
  加: '家',
  各: '个',
  木: '本',
  仁: '人',
  任: '人',
  建: '件',
  见: '件',
  挑: '条',
  富: '幅',
  披: '批',
  祖: '组',
  界: '届',
  分: '份',
  问: '间',
  快: '块',
  展: '盏',
  厂次: '场次',
  厂: '场',
  人此: '人次',
  从: '人',
  俱: '具',
  副: '幅',
  据: '具',
};
/** Some count in other texts: 三任 is a term of office, 3遍 are times. */
const RIGHT_ELSEWHERE: Readonly<Record<string, RegExp>> = {
  副: /(?:作品|书画|书法|照片|图片|绘画|横幅|标语|摄影)[^，。；、]{0,4}\d+$/,
  展: /灯[^，。；、]{0,4}\d+$/,
  俱: /(?:灭火器|消防|器材)[^，。；、]{0,4}\d+$/,
  据: /(?:灭火器|器材)[^，。；、]{0,4}\d+$/,
  任: /(?:不少于|培训|参加|慰问|救助|组织)\d+$/,
  遍: /(?:撰写|写|发表|征集|上报|报送|论文|文章|心得|稿件|信息)(?:[\u4e00-\u9fff]{0,4}?(?:不少于)?)\d+$/,
  厂: /(?:宣讲|讲座|演出|比赛|活动|招聘会|培训|报告会|举办|开展)(?:[\u4e00-\u9fff]{0,6}?)\d+$/,
  见: /(?:提案|案件|信访|议案|实事|好事)(?:[\u4e00-\u9fff]{0,4}?)\d+$/,
  建: /(?:提案|案件|信访|议案|实事|好事)(?:[\u4e00-\u9fff]{0,4}?)\d+$/,
  问: /(?:新建|改造|建成|设立|教室|宿舍|房|小屋)(?:[\u4e00-\u9fff]{0,4}?)\d+$/,
  界: /第\d+$/,
  分: /(?:责任书|承诺书|协议书|试卷|报告|报刊|杂志|报纸|简报|合同|协议|礼品|慰问品|资料|问卷|手册|传单|宣传单|单页|倡议书|明白纸|折页|读本)(?:共|约|不少于|近)?\d+$/,
  各: /[^\d年月日附表第图](?<!\d)\d{1,3}$/,
};
/** Posts and bodies are no persons: 标兵岗一名. */
const BODY =
  /(?:标兵岗|文明岗|示范岗|先锋岗|红旗集体|先进集体|模范集体|优秀集体|书屋|班组|科室|基地|团队|课题|项目|家庭|小屋|示范点)”?(?:\d+|[一两三四五六七八九十]+)[名位](?=[，。；、！）]|$)/;
/** Nothing but a sign, or a word about the number, may stand behind it. */
const BEHIND = /^(?:[，。；、！）)\s]|$|以上|以内|以下|左右)/;
/** Behind 明 for 名 stands who is counted, too. */
const PERSONS = /^明(?:妇女|职工|女职工|教师|党员|学生|儿童|干部|群众|员工|队员|代表|先进|优秀|困难)/;
/** A page, year, month or list number counts nothing. */
const NUMBER = /(?<![\d.])\d{1,4}$/;
const FAR = 20;

/** A character that sounds or looks like the measure word behind a number: 表彰10明, 听课15结. */
export const measureWord: RuleMaker = () => ({
  id: 'measure-word',
  terms: [
    ...Object.keys(MEASURES).flatMap((wrong) =>
      sideBySide('0123456789', [wrong]).map((term) => [term, wrong] as const),
    ),
    ...sideBySide(
      [
        '岗',
        '集体',
        '书屋',
        '班组',
        '科室',
        '基地',
        '团队',
        '课题',
        '项目',
        '家庭',
        '小屋',
        '示范点',
        '岗”',
        '集体”',
        '班组”',
        '科室”',
        '家庭”',
      ],
      '0123456789一两三四五六七八九十',
    ).map((term) => [term, BODY] as const),
  ],
  check({ text }, hits, { report }) {
    const say = (start: number, end: number, right: string, why: string) =>
      report({
        type: 'typo',
        severity: 'warning',
        start,
        end,
        message: `数字后面的“${text.slice(start, end)}”应为“${right}”`,
        why,
        fixes: [{ label: `改为“${right}”`, safe: false, edits: [{ start, end, insert: right }] }],
      });
    for (const { start: digit, end: after, entry: wrong } of hits) {
      if (typeof wrong !== 'string') {
        const found = wrong.exec(text.slice(Math.max(0, digit - 4), after + 5));
        const end = found && Math.max(0, digit - 4) + found.index + found[0].length;
        if (end) say(end - 1, end, '个', '“名”和“位”用于人，集体和事物用“个”');
        continue;
      }
      const start = digit + 1;
      const end = start + wrong.length;
      const before = text.slice(Math.max(0, start - FAR), start);
      if (
        !(BEHIND.test(text.slice(end, end + 2)) || PERSONS.test(text.slice(start, start + 4))) ||
        !NUMBER.test(before)
      )
        continue;
      if (!(RIGHT_ELSEWHERE[wrong]?.test(before) ?? /[\u4e00-\u9fff]\d+$/.test(before))) continue;
      const right = MEASURES[wrong]!;
      say(start, end, right, `“${wrong}”不是量词，和“${right}”音近或形近`);
    }
  },
});
