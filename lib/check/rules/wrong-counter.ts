import { codeSet, has } from '../../knowledge/code-set.ts';
import { COUNTED, type Counted } from '../counters.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** What may stand between the noun and its number: 论文不少于3篇. */
const BETWEEN = '(?:共计?|合计|约|近|达到?|超过|各|至少|不少于|不低于|每[人年月季]|每学期){0,2}';
const NUMBER = '(?:\\d{1,5}|[一二两三四五六七八九十百]{1,4})';
const ENDED = '(?=以上|[，。；、：,;!！）)]|$)';

/** A measure word that doesn't count what stands before the number: 撰写论文3个, 困难家庭12名. */
export const wrongCounter: RuleMaker = (): Rule<{ counted: Counted; pattern: RegExp }> => {
  const kinds = COUNTED.map((counted) => ({
    counted,
    pattern: new RegExp(`^${BETWEEN}(${NUMBER})[余多]?(${counted.wrong.join('|')})${ENDED}`),
  }));
  return {
    id: 'wrong-counter',
    terms: kinds.flatMap((kind) => kind.counted.nouns.map((noun) => [noun, kind] as const)),
    heedsTerm: (codes, _start, end) => has(goesOn, codes[end]!),
    check({ text }, hits, { report }) {
      let told = -1;
      for (const { end, entry } of hits) {
        const found = entry.pattern.exec(text.slice(end, end + 16));
        if (!found) continue;
        const [all, , wrong] = found;
        const stop = end + all.length;
        if (stop === told) continue;
        told = stop;
        const { right } = entry.counted;
        report({
          type: 'grammar',
          severity: 'warning',
          start: stop - wrong!.length,
          end: stop,
          message: `这里用“${right}”来数，不用“${wrong}”`,
          fixes: [
            {
              label: `改为“${right}”`,
              safe: false,
              edits: [{ start: stop - wrong!.length, end: stop, insert: right }],
            },
          ],
        });
      }
    },
  };
};

/** A number, or what stands before one. */
const goesOn = codeSet('0123456789一二两三四五六七八九十百共合约近达超各至不每');
