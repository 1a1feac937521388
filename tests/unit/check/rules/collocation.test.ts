import { collocation } from '../../../../lib/check/rules/collocation.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(collocation, {
  good: [
    '加大监督的力度。',
    '加强管理，提高水平。',
    '加强业务学习提高水平。',
    '不断提高工会工作发展水平。',
    '持续改善空气质量。',
  ],
  bad: [
    '⟦杜绝不合格食品不进校园⟧。',
    '⟦杜绝不发生⟧超员现象。',
    ['⟦发扬模范带头作用⟧。', '发挥模范带头作用。'],
    ['⟦提高监督的力度⟧。', '加大监督的力度。'],
    ['⟦提高代表对管理、监督的力度⟧。', '加大代表对管理、监督的力度。'],
    ['⟦加强业务水平⟧。', '提高业务水平。'],
  ],
});
