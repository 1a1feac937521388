import { festivalDot } from '../../../../lib/check/rules/festival-dot.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(festivalDot, {
  good: ['“五四”青年节', '“一二·九”运动', '“3.15”消费者权益日', '表八.一、表八.二', '第三.八条', '“三·八”红旗手'],
  bad: [
    ['“⟦五.四⟧”青年节组织登山。', '“五四”青年节组织登山。'],
    ['开展“⟦三．八⟧”节活动和“⟦六.一⟧”慰问。', '开展“三八”节活动和“六一”慰问。'],
    ['纪念“⟦一二.九⟧”运动。', '纪念“一二·九”运动。'],
  ],
});
