import { wrongLawName } from '../../../../lib/check/rules/wrong-law-name.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(wrongLawName, {
  good: [
    '本法自公布之日起施行。《城市居民委员会组织条例》同时废止。',
    '学习《妇女权益保障法》和《劳动合同法》。',
    '落实《江苏省女职工劳动保护特别规定》。',
    '执行《绩效管理办法》。',
    '学习《食品安全法》。',
  ],
  bad: [
    ['学习《⟦家庭反暴力法⟧》。', '学习《反家庭暴力法》。'],
    ['学习《⟦妇女权益保护法⟧》。', '学习《妇女权益保障法》。'],
    ['学习《⟦女职工劳动保户特别规定⟧》。', '学习《女职工劳动保护特别规定》。'],
  ],
});
