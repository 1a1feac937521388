import { placeholder } from '../../../../lib/check/rules/placeholder.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(placeholder, {
  good: [
    '打造“415X”产业集群。',
    '附件见t20260203_11.html。',
    '每名X光技师全年参加一次培训。',
    '购置2×3米展板四块。',
    '型号为XX-200的设备停用。',
    '二〇〇八年建成的图书室重新开放。',
    '5月中旬召开会议。',
  ],
  bad: [
    '⟦20XX年⟧工作计划',
    '每人上⟦X节公开课⟧。',
    '活动由⟦XX公司⟧承办。',
    '全年慰问⟦__人次⟧。',
    '由⟦某某同志⟧牵头。',
    '⟦x月⟧召开座谈会。',
    '落款日期：⟦2026年  月  日⟧',
    '联系人：⟦【姓名】⟧',
  ],
});
