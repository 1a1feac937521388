import { expect, test } from 'vitest';
import { createAnalyser } from '../../../../lib/check/engine.ts';
import { typo } from '../../../../lib/check/rules/typo.ts';
import { draftFromText } from '../../../../lib/draft/draft.ts';
import { readShippedKnowledge } from '../../../../scripts/check/read-shipped-knowledge.ts';
import { describeRule } from '../describe-rule.ts';

const analyser = createAnalyser(await readShippedKnowledge(), { rules: [typo] });
const whyOf = (text: string) => analyser.analyse(draftFromText(text)).findings[0]?.why;

test('says how one is taken for the other', () => {
  expect(whyOf('提高法侓意识。')).toContain('音近');
  expect(whyOf('目的是为了提高。')).toContain('重复');
});

describeRule(typo, {
  good: [
    '现在居民的生活好了。',
    '坚持岗位练兵。',
    '用行动回报社会。',
    '期中考试后召开家长会。',
    '作风过硬。',
    '这句话的法律意思是什么？',
    '在最大限度地发挥作用的同时。',
    '学习贯彻会议精神。',
    '各位女职工认真参加。',
    '全体教职工参观模型展。',
  ],
  bad: [
    ['全园⟦现在⟧幼儿128名。', '全园现有幼儿128名。'],
    ['值班人员要⟦坚持岗位⟧，不得离岗。', '值班人员要坚守岗位，不得离岗。'],
    ['家长工作是重要的⟦组成部⟧。', '家长工作是重要的组成部分。'],
    ['及时向上级⟦作了回报⟧。', '及时向上级作了汇报。'],
    ['⟦努力创⟧少先队工作的新局面。', '努力开创少先队工作的新局面。'],
    ['全园教师30人，⟦期中⟧高级教师2人。', '全园教师30人，其中高级教师2人。'],
    ['部分干部⟦作风飘浮⟧。', '部分干部作风漂浮。'],
    ['增强居民的⟦法律意思⟧。', '增强居民的法律意识。'],
    ['实现资源利用⟦的化⟧。', '实现资源利用的最大化。'],
    ['提高妇女的⟦威权⟧能力。', '提高妇女的维权能力。'],
    ['⟦限度地⟧调动队员的热情。', '最大限度地调动队员的热情。'],
    ['学习⟦贯切⟧会议精神。', '学习贯彻会议精神。'],
    ['提高⟦法侓⟧意识。', '提高法律意识。'],
    ['把工作⟦做的更好⟧。', '把工作做得更好。'],
  ],
});
