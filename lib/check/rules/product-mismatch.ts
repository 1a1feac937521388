import { allMatches } from '../../knowledge/all-matches.ts';
import { amountsIn, before, writeAmount } from '../amounts.ts';
import { mayHaveNumbers } from '../may-have-numbers.ts';
import type { RuleMaker } from '../rule.ts';

const EACH = /(?:每[人名户位](?:每[年次])?|人均|户均)[^，。；、\d]{0,6}$/;
const TOTAL = /(?:共计?需?|合计|总计|共需)[^，。；、\d]{0,6}$/;
const ROUGH = /(?:不少于|不低于|不超过|至少|最多|约|近|超|[到至—～~-])$/;
const ROUGH_BEHIND = /^(?:以上|以内|左右|余|多|[—～~-]|[/／])/;
/** With a fourth it is no longer plain what is multiplied by what. */
const AMOUNTS = 3;
const SENTENCE = /[^。；;！!？?]+/g;

/** A total that is not so much each times so many: 每人300元，86人，共需25600元. */
export const productMismatch: RuleMaker = () => ({
  id: 'product-mismatch',
  terms: ['每人', '每名', '每户', '每位', '人均', '户均'].map((word) => [word, undefined] as const),
  heedsTerm: (codes, start) => mayHaveNumbers(codes, start, AMOUNTS),
  check({ text }, _hits, { report }) {
    for (const { index, 0: sentence } of allMatches(text, SENTENCE)) {
      const amounts = amountsIn(sentence);
      if (amounts.length !== AMOUNTS) continue;
      const exact = amounts.every(
        ({ start, end }) => !ROUGH.test(before(sentence, start)) && !ROUGH_BEHIND.test(sentence.slice(end, end + 2)),
      );
      const each = amounts.find(({ start, unit }) => unit === '元' && EACH.test(before(sentence, start)));
      const total = amounts.find((one) => one !== each && one.unit === '元' && TOTAL.test(before(sentence, one.start)));
      const count = amounts.find(({ unit }) => unit === '人' || unit === '户');
      if (!exact || !each || !total || !count) continue;
      const right = Math.round(each.value * count.value * 100) / 100;
      if (right === total.value) continue;
      const said = sentence.slice(total.start, total.end);
      report({
        severity: 'error',
        start: index + total.start,
        end: index + total.end,
        message: `算下来是${writeAmount(right, said)}，这里写的是${said}`,
        why: `${sentence.slice(each.start, each.end)}×${sentence.slice(count.start, count.end)}；单价、人数和总数要对得上`,
      });
    }
  },
});
