import { lostOpener } from '../../../../lib/check/rules/lost-opener.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(lostOpener, {
  good: [
    '以服务儿童为宗旨，提高保教质量为目标，做好工作。',
    '把提高教学质量作为重点，抓好落实。',
    '本学期的工作重点为安全教育。',
    '学生为主体，教师为主导。',
    '围绕提高质量为重点。',
  ],
  bad: [
    ['本学期，坚持⟦提高保教质量为核心⟧，抓好常规。', '本学期，坚持以提高保教质量为核心，抓好常规。'],
    ['⟦激发队员的学习热情为先导⟧，开展读书活动。', '以激发队员的学习热情为先导，开展读书活动。'],
  ],
});
