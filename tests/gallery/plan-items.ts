import type { ItemStatus, Need } from '../../lib/plan/plan.ts';
import { lines } from './plan-text.ts';

function present(id: string, title: string, need: Need, line: number, text: string): ItemStatus {
  const start = lines[line]!.indexOf(text);
  const evidence = { block: `b${line}`, start, end: start + text.length, text };
  return { id, title, need, present: true, evidence, reason: '', section: 'tasks' };
}

function missing(id: string, title: string, need: Need, reason: string, basis?: string): ItemStatus {
  return { id, title, need, present: false, reason, basis, section: 'tasks' };
}

export const items: ItemStatus[] = [
  missing(
    'harassment',
    '预防和制止性骚扰',
    'required',
    '全文没有预防机制、受理渠道和教育培训的安排。',
    '《妇女权益保障法》第二十五条',
  ),
  missing(
    'collective',
    '女职工专项集体合同',
    'required',
    '没有协商、续签或履约检查的安排。',
    '《妇女权益保障法》第四十四条',
  ),
  missing('signature', '落款与成文日期', 'required', '文末没有发文单位和日期。'),
  present('title', '标题含年度与事由', 'required', 0, '2027年度女职工委员会工作计划'),
  present('guiding', '指导思想', 'required', 2, '中国妇女第十三次全国代表大会精神'),
  present('screening', '女职工特殊疾病检查', 'required', 8, '组织女教职工“两癌”筛查'),
  present('law', '普法宣传', 'required', 7, '举办普法讲座2场'),
  present('room', '哺乳与休息设施', 'required', 10, '管好用好爱心妈妈小屋'),
  missing(
    'family',
    '家庭家教家风建设',
    'expected',
    '编号由“二”跳到“四”，可能漏了这一部分。',
    '《家庭教育促进法》第九条',
  ),
  missing('safeguards', '保障措施', 'expected', '组织、经费、考核三方面都没有提到。'),
  present('ideas', '思想引领', 'expected', 4, '坚持季度学习'),
  present('merit', '岗位建功', 'expected', 13, '培育巾帼岗位能手2名'),
  present('culture', '文体活动', 'expected', 5, '“书香润心”读书分享会'),
  missing('goals', '工作目标汇总', 'recommended', '正文有 6 个指标，可汇总为一段。'),
  missing('mind', '心理健康服务', 'recommended', '第四部分写了设施和安全，没有心理关怀。'),
  present('mentor', '师徒结对', 'recommended', 14, '新结师徒12对'),
  missing('volunteer', '志愿服务', 'frequent', '同类计划多写到巾帼志愿服务。'),
];
