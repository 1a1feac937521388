import { outdatedPhrase } from '../../../../lib/check/rules/outdated-phrase.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(outdatedPhrase, {
  good: [
    '以习近平新时代中国特色社会主义思想为指导，落实科学发展观。',
    '2010年工作计划\n全面落实科学发展观。',
    '“十四五”以来，工作有序推进。',
  ],
  bad: ['⟦全面落实科学发展观⟧。', '落实⟦“十三五”规划⟧。'],
});
