import { headedRow } from '../../../../lib/check/rules/headed-row.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(headedRow, {
  good: [
    '坚持定时间、定地点、定主讲人。',
    '不迟到，不早退，不闲聊。',
    '做到有组织、有计划，有效推进工作。',
    '不打折扣、不搞变通，不断提高水平。',
    '有组织、有计划，有条件地推进。',
  ],
  bad: [
    ['坚持集体备课，⟦定时间，定地点、定主讲人⟧，并做好记录。', '坚持集体备课，定时间、定地点、定主讲人，并做好记录。'],
    ['⟦不迟到，不早退、不在窗口玩手机⟧。', '不迟到、不早退、不在窗口玩手机。'],
  ],
});
