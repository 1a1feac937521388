import { codeSet, has } from '../../knowledge/code-set.ts';
import { mixedQuote } from '../mixed-quote.ts';
import { type LoneMark, loneAcross } from '../pair-across.ts';
import { isQuotePaired, quoteFaults } from '../quotes.ts';
import type { Rule, RuleMaker } from '../rule.ts';

const STRAIGHT = /["＂]/;
const isStraight = codeSet('"＂');

/** A quotation mark without its partner. A quotation may run over several paragraphs. */
export const unclosedQuote: RuleMaker = (): Rule<never, LoneMark> => ({
  id: 'unclosed-quote',
  needs: '“”‘’"＂',
  // One that its paragraph begins with may be part of a longer quotation.
  opens: '“',
  heedsSign: (codes, marks, index) => has(isStraight, codes[marks[index]!]!) || !isQuotePaired(codes, marks, index),
  check({ text, marks, first }, _hits, { note }) {
    const add = (at: number, opens: boolean) => note({ at, sign: text[at]!, opens, leads: at === first });
    if (text[first] === '“') note({ at: first, sign: '“', opens: true, leads: true, paired: true });
    const faults = quoteFaults(text, marks);
    const mixed = faults.length ? mixedQuote(text, marks, faults) : undefined;
    for (const fault of faults) {
      if (mixed && (fault.at === mixed.open || fault.at === mixed.close)) continue;
      if (fault.kind === 'unclosed') add(fault.at, true);
      // An apostrophe is no quotation mark.
      else if (fault.kind === 'unopened' && !isApostrophe(text, fault.at)) add(fault.at, false);
    }
    if (!STRAIGHT.test(text)) return;
    // Behind a number it may stand for inches.
    const straight = marks.filter(
      (at) => at !== mixed?.at && STRAIGHT.test(text[at]!) && !/\d/.test(text[at - 1] ?? ''),
    );
    if (straight.length % 2) add(straight.at(-1)!, true);
  },
  checkDocument(_document, notes, report) {
    for (const { block, note } of loneAcross(notes)) {
      const missing = STRAIGHT.test(note.sign) ? '另一半引号' : note.opens ? '后引号' : '前引号';
      report(block, {
        type: 'unclosed-bracket-or-quote',
        severity: 'error',
        start: note.at,
        end: note.at + 1,
        message: `“${note.sign}”没有对应的${missing}`,
        why: '引号要成对，缺一半时引的是哪几个字就说不清了',
      });
    }
  },
});

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[a-z]/i.test(text[at - 1] ?? '');
}
