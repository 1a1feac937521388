import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { shipped } from '../shipped-packs.ts';

const plan = (text: string, kind = 'union-women') => parsePlan(draftFromText(text), shipped, { kind });
const present = (text: string) =>
  plan(`工作计划\n${text}`)
    .items.filter((item) => item.present)
    .map(({ id }) => id)
    .sort();

describe('items are proven by what the plan commits to', () => {
  test.each<[string, string[]]>([
    ['为女职工续办特殊疾病互助保障。', ['insurance']],
    ['到一线班组慰问高温作业人员，发放清凉饮料。', ['summer-heat']],
    ['春节前看望住院职工。', ['holiday-visits']],
    ['推选巾帼标兵。', ['merit-campaign', 'model-selection']],
    ['在办公楼设母婴室。', ['maternity-care']],
    ['利用职代会审议专项集体合同。', ['collective-contract', 'democratic-participation']],
    ['举办家政培训，帮助妇女就业。', ['employment-support', 'skills-training']],
    ['请律师开展法律咨询。', ['mediation-and-hotline']],
    ['由工会主席负责。', ['responsibility']],
    ['经费从工会经费中列支。', ['budget']],
  ])('%s', (text, expected) => {
    expect(present(text)).toEqual(expected);
  });
});

describe('and not by', () => {
  test.each<[string, string]>([
    ['a title of a law', '《妇女权益保障法》是依据。'],
    ['what was', '去年举办了三期培训班，慰问了困难职工。'],
    ['a list of problems', '目前存在培训少、慰问面窄、体检不及时等问题。'],
    ['a section that looks back', '一、存在的问题\n体检和送温暖覆盖面小。'],
    ['a near miss', '向优秀青年学习，克服困难。'],
    ['what a woman worker takes part in', '动员女职工推动经济发展，落实科学技术。'],
    ['a mechanism', '完善校务工作机制，努力创新。'],
    ['a rule of the house', '《学校车辆管理办法》和《关于开展宣传的通知》要执行。'],
    ['good intentions', '努力提高，再创佳绩。'],
  ])('%s', (_, text) => {
    expect(present(text)).toEqual([]);
  });

  test('the title of the plan or of its signature', () => {
    const { items } = plan('上半年总结和下半年培训计划\n一、任务\n做事。\n安全生产办公室\n2027年1月5日');
    expect(items.filter((item) => item.present)).toEqual([]);
  });
});

test.each([
  ['one date is no schedule', '3月做事。', false],
  ['two are', '3月做事。\n9月底前做完。', true],
  ['festivals are not', '教师节做事。\n国庆节做事。', false],
])('%s', (_, text, expected) => {
  expect(plan(text).items.find(({ id }) => id === 'schedule')?.present).toBe(expected);
});

test('evidence is the shortest text that proves it, and where it stands', () => {
  const draft = draftFromText('工作计划\n我们要继续开展送温暖活动。');
  const { evidence } = parsePlan(draft, shipped).items.find(({ id }) => id === 'hardship-aid')!;
  expect(evidence).toEqual({ block: draft.blocks[1]!.id, start: 7, end: 10, text: '送温暖' });
});

test('what a kind asks for is said with need, reason and basis; what it does not ask for only where it is there', () => {
  const { items } = plan('工作计划\n走访留守儿童。', 'school-union');
  expect(items.find(({ id }) => id === 'democratic-participation')).toMatchObject({
    need: 'required',
    present: false,
    basis: '《学校教职工代表大会规定》',
  });
  expect(items.find(({ id }) => id === 'employment-support')).toBeUndefined();
  expect(plan('工作计划\n3月办班。\n5月家访。').items.filter(({ id }) => id.startsWith('en-'))).toEqual([]);
  expect(items.find(({ id }) => id === 'children-care')).toMatchObject({ need: 'frequent', present: true });
});
