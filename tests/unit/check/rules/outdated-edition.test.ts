import { outdatedEdition } from '../../../../lib/check/rules/outdated-edition.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(outdatedEdition, {
  good: [
    '依据《安全生产法》（2021年修正）落实责任。',
    '依据《安全生产法》（2022年印发的读本）落实责任。',
    '2019年工作计划\n依据《安全生产法》（2014年修正）落实责任。',
    '《义务教育英语课程标准》（2022年版）是依据。',
    '《安全生产法》（2014年修正）当时规定了培训。',
  ],
  bad: [
    ['2026年工作计划\n依据⟦《安全生产法》（2014年修正）⟧落实责任。', '2026年工作计划\n依据《安全生产法》落实责任。'],
    '2026年工作计划\n学习⟦《中华人民共和国工会法》(2009)⟧。',
  ],
});
