import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { readPlan } from '../../../lib/plan/read-plan.ts';
import { shipped } from '../shipped-packs.ts';

/** The activities of a text: when, what and in which months. */
function schedule(text: string, year?: number): [string, string, number[]][] {
  const { schedule: found } = parsePlan(draftFromText(text), shipped, { year });
  return found.map(({ when, what, months }) => [when, what, months]);
}

describe('times', () => {
  test.each<[string, string, number[]]>([
    ['3月举办座谈会。', '3月', [3]],
    ['正月十六召开执委会议。', '正月十六', [1, 2]],
    ['对基层工作半年一检查。', '半年', []],
    ['节前、复工前各组织一次检查。', '节前、复工前', []],
    ['年三十那天回头看。', '年三十', [1, 2, 12]],
    ['十一月份召开总结大会。', '十一月份', [11]],
    ['5月上旬发放物资一批。', '5月上旬', [5]],
    ['6月底前完成续签工作。', '6月底前', [6]],
    ['3月8日举办座谈会。', '3月8日', [3]],
    ['2027年4月23日举办读书会。', '2027年4月23日', [4]],
    ['5月至9月开展劳动竞赛。', '5月至9月', [5, 6, 7, 8, 9]],
    ['11月—次年1月开展走访活动。', '11月—次年1月', [1, 11, 12]],
    ['7、8月份组织教师疗养。', '7、8月份', [7, 8]],
    ['第二季度组织健康检查。', '第二季度', [4, 5, 6]],
    ['上半年举办培训班一期。', '上半年', [1, 2, 3, 4, 5, 6]],
    ['年底前完成制度修订。', '年底前', [12]],
    ['每周三下午开放活动室。', '每周三下午', []],
    ['每晚练字半小时。', '每晚', []],
    ['双月25日召开例会。', '双月25日', []],
    ['入冬前检修锅炉。', '入冬前', []],
    ['六一邀请职工孩子参观。', '六一', [6]],
    ['元月签订责任状。', '元月', [1]],
    ['季末考核打分。', '季末', []],
    ['供暖季上门检修。', '供暖季', [11, 12, 1, 2, 3]],
    ['镇妇联逢集日设点宣传。', '逢集日', []],
    ['班组天天检查设备。', '天天', []],
    ['招聘会春、秋各办一场。', '春、秋', []],
    ['二月完成上年度过期报刊的装订，做好登记。', '二月', [2]],
    ['每月最后一周周三下午4点召开例会。', '每月最后一周周三下午4点', []],
    ['每月第一个星期五下午3点半开展志愿服务。', '每月第一个星期五下午3点半', []],
    ['每季度末最后一个工作日召开分析会。', '每季度末最后一个工作日', []],
    ['每周三下午第三节课集体备课。', '每周三下午第三节课', []],
    ['每天14:00—16:00送绿豆汤。', '每天14:00—16:00', []],
    ['每天1小时阅读活动。', '每天', []],
    ['于5.12前后组织护理竞赛。', '5.12前后', [5]],
    ['3.5.12护士节组织比武。', '5.12', [5]],
    ['维护权益.三月份组织体检。', '三月份', [3]],
    ['春、冬两季请农技员讲课。', '春、冬两季', []],
    ['单周星期四集体备课。', '单周星期四', []],
    ['拟于9.10慰问退休教师。', '9.10', [9]],
    ['第3周组织集体备课。', '第3周', []],
    ['每月5日前完成结账工作。', '每月5日前', []],
    ['学期末进行汇报展示。', '学期末', []],
    ['暑假前为教工送清凉。', '暑假前', [7, 8]],
    ['教师节慰问退休教师。', '教师节', [9]],
    ['“六一”前走访困境儿童。', '“六一”', [6]],
    ['全年开展家访活动。', '全年', []],
    ['6月中下旬办班。', '6月中下旬', [6]],
    ['3月8日至4月1日开展宣传。', '3月8日至4月1日', [3, 4]],
    ['第三教学周组织听课。', '第三教学周', []],
    ['第5—6周组织检查。', '第5—6周', []],
    ['春季学期开展评比。', '春季学期', [2, 3, 4, 5, 6, 7]],
    ['二季度末检查台账。', '二季度末', [4, 5, 6]],
    ['2月、5月、8月召开例会。', '2月、5月、8月', [2, 5, 8]],
    ['学期初制订计划。', '学期初', []],
    ['冬至前慰问。', '冬至', [12]],
    ['常年开放活动室。', '常年', []],
    ['100月105日前完成采购工作。', '100月105日前', []],
  ])('%s', (text, when, months) => {
    const [first] = schedule(text);
    expect(first?.slice(0, 1)).toEqual([when]);
    expect(first?.[2]).toEqual(months);
  });

  test.each([
    '三个月内完成。',
    '满意度达到4.5以上，版本3.8上线。',
    '开展三八红旗手评选。',
    '全国十二届会议。',
    '五一劳动奖章评选。',
    '三周年庆典。',
    '修好屋顶，收集雨水浇花。',
    '小年轻也要关心。',
    '某某月刊编辑。',
  ])('none in %s', (text) => {
    expect(schedule(text)).toEqual([]);
  });

  test('lunar festivals fall where the year puts them', () => {
    expect(schedule('中秋节慰问单身职工。', 2026)[0]?.[2]).toEqual([9]);
    expect(schedule('小年前走访困难职工。', 2026)[0]?.[2]).toEqual([2]);
    expect(schedule('中元节劝导文明祭扫。', 2026)[0]?.[2]).toEqual([8]);
    expect(schedule('立秋前后开展送清凉。', 2026)[0]?.[2]).toEqual([8]);
    expect(schedule('大雪节气举办养生讲座。', 2026)[0]?.[2]).toEqual([12]);
    expect(schedule('中秋节慰问单身职工。', 2028)[0]?.[2]).toEqual([10]);
    expect(schedule('春节前走访困难职工。', 2027)[0]?.[2]).toEqual([2]);
  });
});

describe('activities', () => {
  test.each<[string, string, [string, string, number[]][]]>([
    [
      'two in a sentence',
      '4月组织宣讲活动，6月底前完成合同续签。',
      [
        ['4月', '组织宣讲活动', [4]],
        ['6月底前', '完成合同续签', [6]],
      ],
    ],
    ['what says before or during belongs to the time', '“六一”前开展走访慰问。', [['“六一”', '开展走访慰问', [6]]]],
    ['a date with the name of its day', '6月1日国际儿童节开展走访慰问。', [['6月1日', '国际儿童节开展走访慰问', [6]]]],
    [
      'a date that contradicts its festival is there once',
      '10月组织“六一”儿童节亲子活动。',
      [['10月', '组织“六一”儿童节亲子活动', [10]]],
    ],
    [
      'a month and a festival in it',
      '3月制定计划并在“三八”节前表彰先进。',
      [
        ['3月', '制定计划', [3]],
        ['“三八”节', '3月制定计划并表彰先进', [3]],
      ],
    ],
    [
      'what a remark in brackets is about',
      '召开全会，审议计划。（责任人：主任；完成时间：1月10日前）',
      [['1月10日前', '召开全会，审议计划', [1]]],
    ],
    ['the sentence around a remark', '开展走访（3月、9月）慰问活动。', [['3月、9月', '开展走访慰问活动', [3, 9]]]],
    ['what a time by its name follows', '两癌筛查。时间：10月。', [['10月', '两癌筛查', [10]]]],
    ['a verb that reaches over the time', '慰问春节在岗女职工。', [['春节', '慰问在岗女职工', [1, 2, 12]]]],
    [
      'the clause before, where one says too little',
      '完成台账整理，于6月30日前报送。',
      [['6月30日前', '完成台账整理，报送', [6]]],
    ],
    ['what is said of a day by its date', '六一文艺汇演请家长参加。', [['六一', '文艺汇演请家长参加', [6]]]],
    [
      'each of several dates in a remark',
      '学习修订的办法（3月5日印发，7月1日起施行）。',
      [
        ['3月5日', '学习修订的办法（印发）', [3]],
        ['7月1日起', '学习修订的办法（施行）', [7]],
      ],
    ],
    ['nothing that led the time in', '资料于4月分两批上报。', [['4月', '资料分两批上报', [4]]]],
    [
      'the clause before, where one only says that it is done',
      '指导3个乡镇按期换届，8月底前完成，比例只升不降。',
      [['8月底前', '指导3个乡镇按期换届，完成，比例只升不降', [8]]],
    ],
    ['nothing of when the plan was passed', '（2027年1月5日女职委全体会议通过）', []],
    ['the clause before the time where little follows it', '集体备课每两周一次。', [['每两周', '集体备课一次', []]]],
    [
      'festivals joined are one',
      '教师节、春节组织慰问退休教师。',
      [['教师节、春节', '组织慰问退休教师', [1, 2, 9, 12]]],
    ],
    [
      'under a label',
      '三月份：办班；家访。\n四月份：检查。',
      [
        ['三月份', '办班', [3]],
        ['三月份', '家访', [3]],
        ['四月份', '检查', [4]],
      ],
    ],
    [
      'under a month alone in its line',
      '三月份\n1、组织普法讲座。\n2、走访会员。\n四月份\n1、开展检查。',
      [
        ['三月份', '组织普法讲座', [3]],
        ['三月份', '走访会员', [3]],
        ['四月份', '开展检查', [4]],
      ],
    ],
    [
      'under a numbered month',
      '一、三月份\n（一）办班。\n二、四月份\n（一）家访。\n三、其他\n（一）存档。',
      [
        ['三月份', '办班', [3]],
        ['四月份', '家访', [4]],
      ],
    ],
    [
      'a time that says no more than the label',
      '11月：交流经验。\n12月：年终总结。',
      [
        ['11月', '交流经验', [11]],
        ['12月', '年终总结', [12]],
      ],
    ],
    ['behind a number with a point', '2.3月上旬组织体检。', [['3月上旬', '组织体检', [3]]]],
    ['none of what was', '一、上半年工作回顾\n3月举办讲座。\n二、目标\n办班。', []],
    ['none in a sentence that looks back', '去年5月举办了讲座，取得较好成绩。', []],
  ])('%s', (_, text, expected) => {
    expect(schedule(text)).toEqual(expected);
  });

  test('spans hold the words they were read from', () => {
    const draft = draftFromText('工会计划\n一、任务\n1、3月8日举办座谈会。');
    const [activity] = parsePlan(draft, shipped).schedule;
    const { span, day } = activity!;
    expect(day).toBe(8);
    expect(draft.blocks.find(({ id }) => id === span.block)!.text.slice(span.start, span.end)).toBe(span.text);
    expect(span.text).toBe('3月8日举办座谈会');
  });
});

describe('after one paragraph changed', () => {
  const months = ['三月份', '组织女职工培训，请老师讲课。', '', '四月份', '走访困难职工家庭，送去慰问品。', ''];
  const lines = ['某某公司工会2026年工作计划', ...months, ...months, ...months];

  test.each<[string, number, string]>([
    ['a blank line under a month is written', 9, '慰问一线职工，送去慰问品。'],
    ['a line under a month is emptied', 8, ''],
    ['a line under a month gets a date', 8, '3月8日组织女职工培训。'],
    ['a month becomes another', 7, '五月份'],
  ])('what it says is read anew where %s', (_, line, text) => {
    const draft = draftFromText(lines.join('\n'));
    const before = readPlan(draft, shipped);
    expect(before.schedule).toHaveLength(6);
    const { blocks } = draft;
    const now = { version: 2, blocks: blocks.with(line, { ...blocks[line]!, text }) };
    const after = readPlan(now, shipped, {}, before).schedule;
    const anew = parsePlan({ version: 2, blocks: now.blocks.map((block) => ({ ...block })) }, shipped).schedule;
    expect(after).toEqual(anew);
    expect(after).not.toEqual(before.schedule);
  });
});
