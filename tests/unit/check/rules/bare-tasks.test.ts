import { bareTasks } from '../../../../lib/check/rules/bare-tasks.ts';
import { describeRule } from '../describe-rule.ts';

const TITLE = '青禾中学工会2027年工作计划\n一、主要任务\n';
const BARE = '（一）加强学习。\n（二）开展培训。\n（三）关心职工。\n（四）办好活动。\n（五）维护权益。';

describeRule(bareTasks, {
  good: [
    `${TITLE}（一）加强学习。\n（二）开展培训。\n（三）关心职工。`,
    `${TITLE}（一）3月开展培训。\n（二）5月办好活动。\n（三）由办公室负责走访。\n（四）关心职工。\n（五）维护权益。`,
    `${TITLE}${BARE}\n二、活动安排\n3月：办讲座。\n5月：办比赛。\n9月：办展览。`,
    `青禾中学工会工作规则\n一、职责\n${BARE}`,
    `青禾中学工会2027年工作计划\n一、指导思想\n${BARE}`,
  ],
  bad: [
    `${TITLE}（一）⟦加强学习⟧。\n（二）开展培训。\n（三）关心职工。\n（四）办好活动。\n（五）维护权益。`,
    `${TITLE}（一）3月开展培训。\n（二）⟦关心职工⟧。\n（三）办好活动。\n（四）维护权益。\n（五）加强学习。`,
  ],
});
