import { mixedQuote } from '../mixed-quote.ts';
import { isQuotePaired, quoteFaults } from '../quotes.ts';
import type { RuleMaker } from '../rule.ts';

/** A quotation closed by a mark of the wrong kind or direction: `“双争‘`, `“安全月“`. */
export const mismatchedQuote: RuleMaker = () => ({
  id: 'mismatched-quote',
  needs: '“”‘’',
  heedsSign: (codes, marks, index) => !isQuotePaired(codes, marks, index),
  check({ text, marks }, _hits, { report }) {
    const faults = quoteFaults(text, marks);
    const mixed = faults.length ? mixedQuote(text, marks, faults) : undefined;
    if (mixed) {
      const { open, close, at, right } = mixed;
      report({
        severity: 'error',
        start: open,
        end: close + 1,
        message: `引号不成对：“${text[at]}”应为“${right}”`,
        why: '前引号和后引号要方向相反、全角半角一致',
        fixes: [{ label: `改为“${right}”`, safe: true, edits: [{ start: at, end: at + 1, insert: right }] }],
      });
    }
    for (const fault of faults) {
      if (fault.kind !== 'wrong-close' && fault.kind !== 'wrong-open') continue;
      const { at, right } = fault;
      const start = fault.kind === 'wrong-close' ? fault.open : at;
      report({
        severity: 'error',
        start,
        end: at + 1,
        message: `引号不成对：“${text[at]}”应为“${right}”`,
        why: '前引号和后引号要方向相反、单双一致',
        fixes: [{ label: `改为“${right}”`, safe: true, edits: [{ start: at, end: at + 1, insert: right }] }],
      });
    }
  },
});
