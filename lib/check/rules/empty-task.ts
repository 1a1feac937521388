import { wordsOf } from '../../knowledge/words-of.ts';
import { readMarker } from '../../plan/outline/read-marker.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

/** A paragraph whose first sentence is an empty verb and nothing else: 进一步加强。 */
export const emptyTask: RuleMaker = (knowledge) => {
  const verbs = wordsOf(knowledge, 'empty-verb');
  const adverbs = [...wordsOf(knowledge, 'empty-adverb'), ...wordsOf(knowledge, 'adverb')].join('|');
  const whole = new RegExp(`^(?:${adverbs}|地|要)*(?:${verbs.join('|')})(?=[。；;]|\\s*$)`);
  return {
    id: 'empty-task',
    // A verb that ends its sentence, or the paragraph.
    needs: sideBySide(verbs, '。；;'),
    closes: verbs.map((verb) => verb.at(-1)).join(''),
    check({ text, first }, _hits, { report }) {
      const start = readMarker(text)?.bodyStart ?? first;
      const found = whole.exec(text.slice(start, start + 24));
      if (!found) return;
      report({
        type: 'vague-measure',
        severity: 'hint',
        start,
        end: start + found[0].length,
        message: `“${found[0]}”没有说${found[0].slice(-2)}什么`,
        why: '动词后面要有对象，最好还有做法和时限，写出来的任务才办得成、查得到',
      });
    },
  };
};
