import { extraParticle } from '../../../../lib/check/rules/extra-particle.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(extraParticle, {
  good: [
    '为女职工提供咨询。',
    '为职工的成长提供条件。',
    '积极参加上级组织的活动。',
    '参加的学校可以派两名教师。',
    '工作的中心是教学。',
    '对考核不合格的给予批评。',
  ],
  bad: [
    ['⟦为困难职工的⟧提供法律咨询。', '为困难职工提供法律咨询。'],
    ['⟦积极参加的⟧街道组织的活动。', '积极参加街道组织的活动。'],
    ['在教学⟦的⟧中渗透安全教育。', '在教学中渗透安全教育。'],
    ['认真⟦地的⟧完成任务。', '认真地完成任务。'],
  ],
});
