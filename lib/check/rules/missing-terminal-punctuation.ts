import { endingFault } from '../ending-fault.ts';
import { STOPS } from '../ending-of.ts';
import { lineReader } from '../endings.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** A paragraph that ends in nothing, or in a comma. Headings and lists of bare phrases need no stop. */
export const missingTerminalPunctuation: RuleMaker = (): Rule<never, true> => {
  const linesOf = lineReader();
  return {
    id: 'missing-terminal-punctuation',
    // How the lines beside it end counts too, and nothing is noted of those that end well.
    always: true,
    closesBut: STOPS,
    check(_block, _hits, { note }) {
      note(true);
    },
    checkDocument(document, notes, report) {
      const lines = linesOf(document);
      for (const { block } of notes) {
        // Most of them are headings, which need no stop.
        if (lines.isBare(block) && !lines.endsInComma(block)) continue;
        const ending = lines.endingOf(block);
        if (!ending || ending.mark === 'stop') continue;
        const problem = endingFault(ending, lines, block);
        if (!problem) continue;
        const at = ending.mark === 'none' ? ending.end : ending.end - 1;
        report(block, {
          severity: problem,
          start: ending.start,
          end: ending.end,
          message:
            ending.mark === 'none' ? '段末没有标点' : `段末应是句号，这里是“${document.draft.blocks[block]!.text[at]}”`,
          why: '一段话说完要用句号收住；停在半句上，也可能是后面的内容丢了',
          fixes: [{ label: '段末改为“。”', safe: true, edits: [{ block, start: at, end: ending.end, insert: '。' }] }],
        });
      }
    },
  };
};
