import { wordsOf } from '../../knowledge/words-of.ts';
import { endingFault } from '../ending-fault.ts';
import { lineReader } from '../endings.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** A paragraph that ends in nothing, or in a comma. Headings and lists of bare phrases need no stop. */
export const missingTerminalPunctuation: RuleMaker = (knowledge): Rule => {
  const linesOf = lineReader();
  const foreign = [...wordsOf(knowledge, 'residue'), ...wordsOf(knowledge, 'advertising')];
  return {
    id: 'missing-terminal-punctuation',
    // How the lines beside it end counts too, and of each there is but one character to look at: noting it would be more work.
    always: true,
    checkDocument(document, _notes, report) {
      const lines = linesOf(document);
      for (let block = 0; block < document.draft.blocks.length; block++) {
        // Most of the others are headings, which need no stop.
        if (lines.endsInStop(block)) continue;
        if (lines.isBare(block) && !lines.endsInComma(block)) continue;
        const ending = lines.endingOf(block);
        if (!ending || ending.mark === 'stop') continue;
        const problem = endingFault(ending, lines, block);
        if (!problem) continue;
        // What a page left behind the last stop is told of as such.
        if (ending.mark === 'none' && ending.several) {
          const { text } = document.draft.blocks[block]!;
          const left = text.slice(text.lastIndexOf('。') + 1);
          if (foreign.some((word) => left.includes(word))) continue;
        }
        const at = ending.mark === 'none' ? ending.end : ending.end - 1;
        const sign = document.draft.blocks[block]!.text[at]!;
        report(block, {
          severity: problem,
          start: ending.start,
          end: ending.end,
          message: ending.mark === 'none' ? '段末没有标点' : `段末应是句号，这里是“${sign}”`,
          why: '一段话说完要用句号收住；停在半句上，也可能是后面的内容丢了',
          // What ends in 、 may be a heading or a row that was broken in two.
          fixes: [
            {
              label: '段末改为“。”',
              safe: sign !== '、',
              edits: [{ block, start: at, end: ending.end, insert: '。' }],
            },
          ],
        });
      }
    },
  };
};
