import { listComma } from '../../../../lib/check/rules/list-comma.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(listComma, {
  good: ['加强管理，落实责任。', '开展岗位练兵、技术比武活动。', '爱岗敬业，无私奉献。'],
  bad: [
    ['关爱⟦留守儿童，困境儿童，孤寡老人⟧的生活。', '关爱留守儿童、困境儿童、孤寡老人的生活。'],
    ['参加⟦岗位练兵，技术比武⟧活动。', '参加岗位练兵、技术比武活动。'],
    ['检查⟦锅炉房，配电室⟧和食堂。', '检查锅炉房、配电室和食堂。'],
  ],
});
