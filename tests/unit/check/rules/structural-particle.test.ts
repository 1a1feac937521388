import { structuralParticle } from '../../../../lib/check/rules/structural-particle.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(structuralParticle, {
  good: [
    '以扎实有效的工作确保开好局。',
    '树立高质量的发展观。',
    '营造更好的服务环境。',
    '积极的工作态度很重要。',
    '让职工得实惠。',
    '工作得很出色。',
    '良好地完成任务。',
    '妇女得发展，家庭得幸福。',
  ],
  bad: [
    ['⟦更好的⟧为学生服务', '更好地为学生服务'],
    ['营造⟦良好地⟧氛围', '营造良好的氛围'],
    ['做好以下几个⟦方面得⟧工作', '做好以下几个方面的工作'],
    ['为了⟦更好的⟧完成任务', '为了更好地完成任务'],
    ['⟦认真的⟧落实各项制度', '认真地落实各项制度'],
  ],
});
