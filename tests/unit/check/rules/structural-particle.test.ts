import { structuralParticle } from '../../../../lib/check/rules/structural-particle.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(structuralParticle, {
  good: ['营造更好的服务环境。', '积极的工作态度很重要。'],
  bad: [
    ['为了⟦更好的⟧完成任务', '为了更好地完成任务'],
    ['⟦认真的⟧落实各项制度', '认真地落实各项制度'],
  ],
});
