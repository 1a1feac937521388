import { straySign } from '../../../../lib/check/rules/stray-sign.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(straySign, {
  good: ["他说的'好'是反话。", '运行 `npm test` 即可。', '培养学生良好的习惯。'],
  bad: [
    ['落实学校的⟦.⟧工作部署。', '落实学校的工作部署。'],
    ["养成良好的⟦'⟧书写习惯。", '养成良好的书写习惯。'],
    ['帮助新队员养成良好的⟦`⟧习惯。', '帮助新队员养成良好的习惯。'],
    ['把每周⟦`⟧的例会开好，⟦`⟧记好会议记录。', '把每周的例会开好，记好会议记录。'],
  ],
});
