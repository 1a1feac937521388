import { threeNouns } from '../../../../lib/check/rules/three-nouns.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(threeNouns, {
  good: [
    '增强服务意识、责任意识和大局意识。',
    '提高思想认识，加强管理和服务。',
    '认真备课，巩固和提高。',
    '改善办学条件，完善制度和机制。',
    '每逢节日，学校和家庭共同教育。',
  ],
  bad: [
    ['努力提高全员的⟦责任意识，管理水平和育人能力⟧。', '努力提高全员的责任意识、管理水平和育人能力。'],
    ['认真领会⟦大会精神，目标任务和工作要求⟧，抓好落实。', '认真领会大会精神、目标任务和工作要求，抓好落实。'],
  ],
});
