import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/check/engine.ts';
import { audible, silenceFor } from '../../../lib/check/silences.ts';
import { corrections } from '../../../lib/check/spelling/corrections.ts';
import { lexiconFor, spelling } from '../../../lib/check/spelling/spelling.ts';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../scripts/check/read-shipped-knowledge.ts';
import { readShippedSpelling } from '../../../scripts/check/read-shipped-spelling.ts';
import { describeRule } from './describe-rule.ts';

const data = await readShippedSpelling();
const lexicon = lexiconFor(await readShippedKnowledge(), data);

describe('spelling', () => {
  it.each([
    ['健全留守儿童挡案', '挡案', '档案'],
    ['评选先近工作者', '先近', '先进'],
    ['维护女职工合法权意', '权意', '权益'],
    ['完善各项规章治度', '治度', '制度'],
    ['开展岗位练兵和技术比武竟赛', '竟赛', '竞赛'],
    ['帮助困难职功家庭', '职功', '职工'],
    ['冬季发放放防寒服', '放放', '放'],
    ['落实厂务公开制渡', '制渡', '制度'],
    ['切实加强导领', '导领', '领导'],
    ['定期织组开展应急演练', '织组', '组织'],
    ['防治污污染', '污污', '污'],
    ['关心各类志志愿服务活动', '志志', '志'],
    ['为师生生和家长服务', '生生', '生'],
    ['认真彻贯落实', '彻贯', '贯彻'],
    ['加强师德师建设', '师德师建设', '师德师风建设'],
    ['加强消防安管理', '消防安管理', '消防安全管理'],
    ['做好垃圾类宣传', '垃圾类宣传', '垃圾分类宣传'],
    ['召开班主仕会议', '班主仕', '班主任'],
    ['完善工作合账', '合账', '台账'],
    ['维护女职特殊利益', '女职特殊利益', '女职工特殊利益'],
    ['做到限期整该', '整该', '整改'],
    ['全面提高管理理水平', '管理理水平', '管理水平'],
    ['确完保成各项任务', '确完保成', '确保完成'],
  ])('%s', (text, written, right) => {
    const start = text.indexOf(written);
    const found = corrections(text, lexicon).find((one) => one.start <= start && start < one.end);
    expect(found && text.slice(0, found.start) + found.right + text.slice(found.end)).toBe(
      text.replace(written, right),
    );
  });

  it.each([
    '班组日查、车间周查、公司月查，发现隐患立即整改。',
    '责任人：李静、王芳敏。',
    '实行隔周开放，参检率不低于九成。',
    '每周二下午集体备课。',
    '手握公权要慎之又慎。',
    '旨在创佳绩，应急反应要快。',
    '事事有回音，医院院内张贴。',
    '可以以现金支付，“十五五”规划，存在在课堂上讲话的现象。',
    '初二（3）班班主任工作计划。',
    '做好迎检工作、迎评工作。',
    '接到家暴警情2小时内到场；做好社工工作、家长群管理、护学岗培训、提标提档工作。',
    '落实首违不罚，关心厌学的孩子，依靠学科组做好走班管理，民事检察部门提出意见。',
    '每月开一次膳食委员会会议，每学期办讲座两次，组织看爱国主义影片。',
    '每月开主题班会一次，学期初开家长会，按时开组织生活会，凭证入厂。',
    '侵权与违约竞合的纠纷，量产级产品，加大精文简会力度。',
    '各班班主任做到真真正正关心学生，照照镜子。',
    '全市市直机关，评标标准，税税目不变。',
    '对重阳节慰问和老年人的生活更关心。',
    '举办徽学学术大会，超算算力达到全省第一，推进焦化化产深加工，追究以军用物资资敌的责任。',
    '另一方不负担抚养费的，另一方不同意支付的，专利权仍有效的，按约定办理。',
    '由各班主任、任课教师配合落实。',
    'No Chinese here.',
    '',
  ])('passes %s', (text) => {
    expect(corrections(text, lexicon)).toEqual([]);
  });
});

describe('what has been read before', () => {
  it.each([
    ['健全留守儿童挡案', 1],
    ['健全留守儿童档案', 0],
    ['健全留守儿童档案，健全留守儿童挡案，健全留守儿童档案', 1],
  ])('%s', (text, count) => {
    const first = corrections(text, lexicon);
    expect(first).toHaveLength(count);
    expect(corrections(text, lexicon)).toEqual(first);
  });
});

it.each([
  ['帮助困难职功家庭。', 'warning'],
  ['开展“职功家庭”活动。', 'hint'],
])('is surer of what is no name: %s', async (text, severity) => {
  const analyser = createAnalyser(await readShippedKnowledge(), { rules: [spelling(data)] });
  expect(analyser.check(draftFromText(text))).toMatchObject([{ severity }]);
});

it('marks what is wrong in a longer word, and is silenced by the word', async () => {
  const analyser = createAnalyser(await readShippedKnowledge(), { rules: [spelling(data)] });
  const found = analyser.check(draftFromText('提高女职工维权意试。'));
  expect(found).toMatchObject([{ text: '试', word: '维权意试' }]);
  const silence = silenceFor(found[0]!, 'unit', 'document');
  expect(silence).toEqual({ scope: 'unit', text: '维权意试' });
  expect(audible(found, [silence], 'document')).toEqual([]);
});

describeRule(spelling(data), {
  good: [
    '锦川纺织有限公司工会女职工委员会',
    '2027年锦川镇妇联工作计划',
    '举办“医路芳华”摄影展。',
    '四类慰问做到应慰尽慰。',
    '对企业实行一企一策。',
    '到外镇看一看、学一学，回来后写一条改进措施。',
    '考查课不是考察团。',
    '《工会经费暂行规定》（青直工〔2014〕7号）同时废止。',
    '孟建柱同志和演员李冰冰参加祭扫。',
    '“祸兮福之所倚，福兮祸之所伏。”“善弈者谋势，不善弈者谋子。”',
  ],
  bad: [
    ['健全留守儿童⟦挡案⟧。', '健全留守儿童档案。'],
    ['提高女职工维权意⟦试⟧。', '提高女职工维权意识。'],
    ['⟦坚全⟧各类要素由市场决定的机制。', '健全各类要素由市场决定的机制。'],
  ],
});
