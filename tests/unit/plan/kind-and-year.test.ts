import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { parsePlan } from '../../../lib/plan/parse-plan.ts';
import { shipped } from '../shipped-packs.ts';

const plan = (text: string, choices = {}) => parsePlan(draftFromText(text), shipped, choices);

describe('the kind of plan', () => {
  test.each<[string, string]>([
    ['union-women', '县总工会2027年女职工工作要点'],
    ['union-women', '县总工会女职工委员会2027年工作要点'],
    ['union-women-school', '实验中学女教职工工作计划\n组织女教师参加教学比武。'],
    ['union-women-hospital', '市中心医院工会女职工工作计划\n护理部女职工较多。'],
    ['union-women-company', '红星纺织公司女工工作安排\n各车间女工开展劳动竞赛。'],
    ['union-women-company', '女工工作安排\n围绕集团公司生产经营，各班组女工参加岗位练兵，由车间女工委员负责。'],
    ['women-federation', '镇妇联2027年工作思路\n各村妇联执委走访妇女群众。'],
    ['community-women-federation', '和平社区妇联2027年工作计划\n为辖区居民办实事。'],
    ['school-union', '第三中学工会2027年工作计划\n开好教代会，办好教工之家。'],
    ['school-union', '一、指导思想\n在教育工会领导下，召开教代会，推进校务公开，关心教职工。'],
    ['department', '财务部2027年度工作计划\n按月出具报表。'],
    ['department', '办公室2027年工作要点\n做好公文和会务。'],
    ['department', '护理部2027年工作计划\n提高护理质量。'],
    ['teaching', '初中数学教研组工作计划\n每周备课听课。'],
    ['teaching', '三年级上册语文教学计划\n学生基础较好。'],
    ['class-teacher', '班主任工作计划\n班级学生四十人。'],
    ['class-teacher', '大班下学期班级工作计划\n本班幼儿三十人，家长热心。'],
    ['teaching', '中心幼儿园教研工作计划\n每周教研一次。'],
    ['safety', '2027年消防安全工作计划\n排查隐患。'],
    ['safety', '公司安全生产月活动方案\n组织应急演练。'],
    ['party', '机关第二党支部2027年工作计划\n落实三会一课。'],
    ['party', '2027年党风廉政建设工作安排'],
    ['personal', '个人工作计划\n我将每天学习。'],
    ['personal', '新的一年，我要求自己做好本职，我会每天记录，我相信能提高自己。'],
    ['en-committee', 'Safety Committee work plan 2027\nThe members meet in May.'],
    ['other', '会议通知'],
    ['other', '和平社区居委会2027年工作计划\n为辖区居民服务。'],
    ['union', '红星公司工会2027年工作计划\n办好职工书屋。'],
    ['union', '中心卫生院工会工作计划\n推进院务公开，召开职代会，规范工会经费。'],
    ['school-union', '工会工作计划\n工会在学校党支部领导下，召开教代会，关心教职工。'],
    [
      'union',
      '红星机械公司工会2027年工作计划\n签订女职工权益保护专项集体合同。女职工体检增加项目，车间女职工参加竞赛。',
    ],
    ['other', '实验小学少先队工作计划\n各中队召开队会，学生、家长和班级一起参加，期末评选。'],
    ['other', '实验小学德育工作计划\n班级、学生、家长、课堂教学各有安排，听课评课，期末总结。'],
    ['other', '中心幼儿园2027年工作计划\n保教结合，教学有序，家长满意，每周教研，期末听课。'],
    ['other', ''],
  ])('%s: %s', (kind, text) => {
    expect(plan(text).kind.id).toBe(kind);
  });

  test('is said with its evidence, and how sure it is', () => {
    const { kind } = plan('第三中学工会2027年工作计划\n开好教代会，推进校务公开，办好教工之家，关心教职工。');
    expect(kind.chosen).toBe(false);
    expect(kind.confidence).toBeGreaterThan(0.5);
    expect(kind.evidence.map(({ text }) => text)).toContain('中学工会');
  });

  test('the choice of the user wins', () => {
    expect(plan('县妇联工作计划', { kind: 'department' }).kind).toEqual({
      id: 'department',
      confidence: 1,
      evidence: [],
      chosen: true,
    });
  });
});

describe('the year', () => {
  test.each<[number | undefined, string]>([
    [2027, '工会2027年工作计划'],
    [2025, '2025—2026学年第一学期教研计划'],
    [2027, '工会二〇二七年工作计划'],
    [2026, '工会工作计划\n2026年是“十五五”开局之年。'],
    [2027, '工会工作计划\n一、目标\n办班。\n某小学工会\n2027年1月5日'],
    [undefined, '工会20XX年工作计划\n学习《课程标准（2022年版）》。'],
    [undefined, '工会工作计划'],
    [
      2019,
      '职工互助办法\n第一条 制定本办法。\n第二条 专款专用。\n第三条 按月公布。\n第四条 本办法自2019年1月1日起施行。',
    ],
  ])('%s: %s', (year, text) => {
    expect(plan(text).year).toBe(year);
  });

  test('the choice of the user wins', () => {
    expect(plan('工会2027年工作计划', { year: 2026 }).year).toBe(2026);
  });
});

test.each([
  ['a document without any sign is of the usual kind', '', 'school-union', 'school-union'],
  ['what the draft says wins over the usual kind', '2027年消防安全工作计划\n排查隐患。', 'school-union', 'safety'],
  ['a usual kind that no pack knows is none', '', 'gone', 'other'],
])('%s', (_name, text, usual, kind) => {
  expect(plan(text, { usual }).kind).toMatchObject({ id: kind, chosen: false });
});
