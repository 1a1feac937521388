import { emptyTask } from '../../../../lib/check/rules/empty-task.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(emptyTask, {
  good: [
    '（一）进一步加强学习。',
    '各单位要高度重视，认真落实。',
    '制度已经印发，各科室抓好学习。严格落实。',
    '（二）服务水平不断提高。',
    '三、落实责任',
    '加强领导。',
    '（三）完善制度、健全机制。',
  ],
  bad: ['（一）⟦进一步加强⟧。', '2.⟦切实提高⟧；', '⟦不断完善⟧。由办公室负责。', '（四）⟦大力推进⟧'],
});
