import { quoteFaults } from '../quotes.ts';
import type { RuleMaker } from '../rule.ts';

/** A quotation mark without its partner in the paragraph. */
export const unclosedQuote: RuleMaker = () => ({
  id: 'unclosed-quote',
  terms: [...'“”‘’"＂'].map((mark) => [mark, mark] as const),
  check({ text }, hits, { report }) {
    const say = (at: number, message: string) =>
      report({
        type: 'unclosed-bracket-or-quote',
        severity: 'error',
        start: at,
        end: at + 1,
        message,
        why: '引号要成对，缺一半时引的是哪几个字就说不清了',
      });
    const curly = hits.filter((hit) => !STRAIGHT.test(hit.entry)).map((hit) => hit.start);
    for (const fault of quoteFaults(text, curly)) {
      // An apostrophe is no quotation mark.
      if (fault.kind === 'unopened' && text[fault.at] === '’' && /[a-z]/i.test(text[fault.at - 1] ?? '')) continue;
      if (fault.kind === 'unclosed') say(fault.at, `“${text[fault.at]}”没有对应的后引号`);
      else if (fault.kind === 'unopened') say(fault.at, `“${text[fault.at]}”没有对应的前引号`);
    }
    const straight = hits.filter((hit) => STRAIGHT.test(hit.entry) && !/\d/.test(text[hit.start - 1] ?? ''));
    if (straight.length % 2) say(straight.at(-1)!.start, '直引号没有成对');
  },
});

const STRAIGHT = /["＂]/;
