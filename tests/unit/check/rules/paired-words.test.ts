import { pairedWords } from '../../../../lib/check/rules/paired-words.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(pairedWords, {
  good: [
    '只有部分人拔尖，就会遇到困难。',

    '只有不断努力，才能把工作做好。',
    '只要不断努力，就能把工作做好。',
    '只有3人的小组，就能办成。',
    '不只有领导重视，就能办成。',
    '只要用心，大家就都会认可，才能长久。',
  ],
  bad: [
    ['⟦只有不断努力，就能⟧把工作做好。', '只有不断努力，才能把工作做好。'],
    ['⟦只要人人参与，才能⟧形成合力。', '只要人人参与，就能形成合力。'],
  ],
});
