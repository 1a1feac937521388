import { lostParticle } from '../../../../lib/check/rules/lost-particle.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(lostParticle, {
  good: ['对发现的问题，及时整改。', '检查中发现问题，立即整改。', '对查出的隐患限期整改。'],
  bad: [
    ['⟦对检查发现问题⟧，及时整改。', '对检查发现的问题，及时整改。'],
    ['⟦对查出患病妇女⟧，积极救助。', '对查出的患病妇女，积极救助。'],
  ],
});
