import { halfWidthPunctuation } from '../../../../lib/check/rules/half-width-punctuation.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(halfWidthPunctuation, {
  good: [
    '1)完成结题；2)及格率提高；3)培养骨干（两名）。',
    '每天8:30到岗，完成率95.5%。',
    '1.加强学习。',
    '联系邮箱a.b@c.cn。',
  ],
  bad: [
    ['加强学习⟦,⟧提高素质。坚持每周一课，每月一评。', '加强学习，提高素质。坚持每周一课，每月一评。'],
    ['建好⟦"妈妈小屋"⟧，办好“职工书屋”。', '建好“妈妈小屋”，办好“职工书屋”。'],
    [
      '一,二,三.\n要学习⟦,⟧要工作,要生活,要健康,要快乐,要团结,要进步.',
      '一,二,三.\n要学习，要工作，要生活，要健康，要快乐，要团结，要进步。',
    ],
  ],
});
