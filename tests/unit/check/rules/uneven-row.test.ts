import { unevenRow } from '../../../../lib/check/rules/uneven-row.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(unevenRow, {
  good: [
    '保证数据的及时性、准确性和完整性。',
    '增强针对性和实效性。',
    '推进工作制度化、规范化，标准要高。',
    '坚持针对性、科学施策。',
    '准确、完整地填报。',
    '实现规范化、科学管理。',
  ],
  bad: [
    ['保证报表数字的⟦及时性、准确⟧。', '保证报表数字的及时性、准确性。'],
    ['实现工作⟦制度化、规范⟧、程序化。', '实现工作制度化、规范化、程序化。'],
  ],
});
