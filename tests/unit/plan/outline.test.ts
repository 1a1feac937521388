import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { shipped } from '../shipped-packs.ts';

/** The outline of a text, an entry a line: level, marker and title. */
function outline(text: string): string[] {
  return parsePlan(draftFromText(text), shipped).outline.map(
    ({ level, marker, title }) => `${level} ${marker}|${title}`,
  );
}

const TITLE = '第三小学工会2027年工作计划\n';

describe('numberings', () => {
  test.each<[string, string, string[]]>([
    [
      'all four',
      '一、目标\n（一）培训\n1.办班。\n（1）报名。',
      ['1 一、|目标', '2 （一）|培训', '3 1.|办班', '4 （1）|报名'],
    ],
    [
      'half-width',
      '一.目标\n(一)培训\n1、办班。\n(1)、报名。',
      ['1 一.|目标', '2 (一)|培训', '3 1、|办班', '4 (1)、|报名'],
    ],
    ['circles', '一、目标\n1）培训。\n①报名。', ['1 一、|目标', '3 1）|培训', '4 ①|报名']],
    ['chapters', '第一章 目标\n第二章 任务', ['1 第一章|目标', '1 第二章|任务']],
    ['first', '第一，办班。\n第二，家访。', ['1 第一，|办班', '1 第二，|家访']],
    ['first under 一、', '一、任务\n第一，办班。', ['1 一、|任务', '2 第一，|办班']],
    ['一是', '一、任务\n一是办班。\n二是家访。', ['1 一、|任务', '2 一是|办班', '2 二是|家访']],
    ['Roman', 'Ⅰ、目标\nⅡ、任务', ['1 Ⅰ、|目标', '1 Ⅱ、|任务']],
    ['letters', '一、任务\na、办班。\nb、家访。', ['1 一、|任务', '3 a、|办班', '3 b、|家访']],
    ['only figures', '1、办班。\n2、家访。', ['3 1、|办班', '3 2、|家访']],
    ['a gap and a double', '一、甲类\n三、乙类\n三、丙类', ['1 一、|甲类', '1 三、|乙类', '1 三、|丙类']],
    ['bullets', '一、任务\n• 办班\n• 家访', ['1 一、|任务', '3 •|办班', '3 •|家访']],
    ['formal', '壹、目标\n贰、任务', ['1 壹、|目标', '1 贰、|任务']],
    ['bracketed in one character', '㈠ 目标\n㈡ 任务', ['2 ㈠|目标', '2 ㈡|任务']],
    ['stems', '甲、目标\n乙、任务', ['1 甲、|目标', '1 乙、|任务']],
    ['in 【】', '【一】目标\n【二】任务', ['1 【一】|目标', '1 【二】|任务']],
    [
      'points under figures',
      '1. 学习\n1.1 办班。\n1.2 4月读书。\n2. 家访\n2.1 春节走访。',
      ['3 1.|学习', '4 1.1|办班', '4 1.2|4月读书', '3 2.|家访', '4 2.1|春节走访'],
    ],
    [
      'a point that skips one',
      '1 检查\n1.1 班查。\n1.2 周查。\n1.4 抽查。\n2 教育',
      ['3 1|检查', '4 1.1|班查', '4 1.2|周查', '4 1.4|抽查', '3 2|教育'],
    ],
    ['the head of a table', '序号\t工作\t时限\n1\t走访\t1月\n2\t表彰\t3月', ['3 1|走访\t1月', '3 2|表彰\t3月']],
    [
      'points of three numbers',
      '一、任务\n1.1 办班。\n1.1.1 报名。\n1.1.2 开班。\n1.2 读书。',
      ['1 一、|任务', '3 1.1|办班', '4 1.1.1|报名', '4 1.1.2|开班', '3 1.2|读书'],
    ],
    ['a dash for 一', '一、目标\n（—）培训\n（二）家访', ['1 一、|目标', '2 （—）|培训', '2 （二）|家访']],
    ['not what is attached', '1.办班。\n2.家访。\n附件：1.分解表\n2.申报表', ['3 1.|办班', '3 2.|家访']],
    [
      'a number before a call number',
      '1.12338热线专人接听。\n2.调解纠纷。',
      ['3 1.|12338热线专人接听', '3 2.|调解纠纷'],
    ],
    ['months of the lunar year', '正月：走访。\n三月：踏青。', ['3 正月：|走访', '3 三月：|踏青']],
    ['white space before', '　　一、目标\n  1、办班。', ['1 一、|目标', '3 1、|办班']],
    ['tens', '九、甲类\n十、乙类\n十一、丙类', ['1 九、|甲类', '1 十、|乙类', '1 十一、|丙类']],
  ])('%s', (_, text, expected) => {
    expect(outline(TITLE + text)).toEqual(expected);
  });
});

describe('numbers that belong to the text', () => {
  test.each<[string, string, string[]]>([
    ['months', '7、8月份组织教师疗养。', []],
    ['a date', '3.15消费者权益日开展宣传。', []],
    ['a share', '1.5万元用于慰问。', []],
    ['a festival', '5.12护士节慰问护士。', []],
    ['parties', '甲、乙双方签订合同。', []],
    ['years of pupils', '一、二年级开展识字比赛。', []],
    ['an inline list', '关心职工，一是走访，二是慰问。', []],
    ['a month right behind the only number', '（一）文体\n1.5月举办球赛。', ['2 （一）|文体', '3 1.|5月举办球赛']],
    ['a month right behind a number', '1、3月办班。\n2、5月家访。', ['3 1、|3月办班', '3 2、|5月家访']],
    ['a gap before a month', '1、办班。\n2、家访。\n4、11月竞聘。', ['3 1、|办班', '3 2、|家访', '3 4、|11月竞聘']],
    ['counting up to it', '6、五月办班。\n7、8月送清凉。', ['3 6、|五月办班', '3 7、|8月送清凉']],
    ['a dotted day behind a point', '1.5.12护士节慰问。\n2.家访。', ['3 1.|5.12护士节慰问', '3 2.|家访']],
    ['a year behind a point', '1.2027年办班。\n2.家访。', ['3 1.|2027年办班', '3 2.|家访']],
  ])('%s', (_, text, expected) => {
    expect(outline(TITLE + text)).toEqual(expected);
  });
});

describe('what has no number', () => {
  test.each<[string, string, string[]]>([
    [
      'the title of a second plan',
      '一、目标\n办班。\n和平社区妇联工作计划\n一、任务\n走访。',
      ['1 一、|目标', '1 一、|任务'],
    ],
    [
      'two lines under a month',
      '三月份\n办培训班\n走访会员\n四月份\n检查工作',
      ['3 三月份|', '3 |办培训班', '3 |走访会员', '3 四月份|'],
    ],
    ['numbered months', '一、三月份：办班。\n二、四月份：家访。', ['1 一、|三月份', '1 二、|四月份']],
    ['two months', '三、四月份组织体检。\n五、六月份家访。', []],
    ['months', '三月份：办班。\n四月份：家访。', ['3 三月份：|办班', '3 四月份：|家访']],
    ['weeks', '第1周：备课。\n第2-3周：听课。', ['3 第1周：|备课', '3 第2-3周：|听课']],
    ['one month only', '三月份：办班。', []],
    ['a table', '月份\t内容\n3月\t办班\n4月\t家访', ['3 3月|办班', '3 4月|家访']],
    [
      'standard headings',
      '工作目标\n全年办班四期，参加人数不少于二百人。\n工作措施\n逐月检查落实情况。',
      ['1 |工作目标', '1 |工作措施'],
    ],
    [
      'two short lines before paragraphs',
      `思想教育\n${'组织学习，'.repeat(8)}做好记录。\n文体活动\n${'组织比赛，'.repeat(8)}做好总结。`,
      ['1 |思想教育', '1 |文体活动'],
    ],
    [
      'list lines',
      '一、任务\n办好培训班\n走访困难户\n组织运动会',
      ['1 一、|任务', '3 |办好培训班', '3 |走访困难户', '3 |组织运动会'],
    ],
    ['a salutation is no heading', `各教研组\n${'根据安排，'.repeat(8)}现通知如下。`, []],
    ['the signature', '一、目标\n办班。\n第三小学工会\n2027年1月5日', ['1 一、|目标']],
  ])('%s', (_, text, expected) => {
    expect(outline(TITLE + text)).toEqual(expected);
  });

  test('an editor says what its headings are', () => {
    const blocks = [
      { id: 'a', text: '工会工作计划', kind: 'heading' as const, level: 1 },
      { id: 'b', text: '思想建设', kind: 'heading' as const, level: 2 },
      { id: 'c', text: '读书', kind: 'heading' as const, level: 3 },
    ];
    const plan = parsePlan({ version: 1, blocks }, shipped);
    expect(plan.title?.block).toBe('a');
    expect(plan.outline.map(({ level, title }) => [level, title])).toEqual([
      [1, '思想建设'],
      [2, '读书'],
    ]);
  });
});

test.each<[string, string, string, 'heading' | 'item']>([
  ['a heading ends at its full stop', '一、抓好培训。全年办班四期。', '抓好培训', 'heading'],
  ['or at its colon', '一、任务\n1、普法：举办讲座。', '普法', 'heading'],
  [
    'a list line ends at its first full stop',
    '一、任务\n1、举办一期面向全体会员并且邀请校外专家主讲的健康知识讲座。做好记录。',
    '举办一期面向全体会员并且邀请校外专家主讲的健康知识讲座',
    'item',
  ],
])('%s', (_, text, title, role) => {
  const { outline: entries } = parsePlan(draftFromText(TITLE + text), shipped);
  expect(entries.at(-1)).toMatchObject({ title, role });
});

test('offsets point at the marker and the title', () => {
  const draft = draftFromText(`${TITLE}　一、目标。\n`);
  const [entry] = parsePlan(draft, shipped).outline;
  const { text } = draft.blocks.find(({ id }) => id === entry!.block)!;
  expect(text.slice(entry!.start, entry!.titleStart)).toBe('一、');
  expect(text.slice(entry!.titleStart, entry!.end)).toBe('目标');
});
