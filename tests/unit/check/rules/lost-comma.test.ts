import { lostComma } from '../../../../lib/check/rules/lost-comma.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(lostComma, {
  good: ['通过一学期的学习，同学们有了进步。', '通过新老队员的帮助活动。', '我们的学习我们做主。'],
  bad: [
    ['⟦通过上学期的学习⟧同学们养成了读书的习惯。', '通过上学期的学习，同学们养成了读书的习惯。'],
    ['⟦经过全组老师的努力⟧我校的课题顺利结题。', '经过全组老师的努力，我校的课题顺利结题。'],
  ],
});
