import type { Finding, Fix } from '../../lib/check/finding.ts';
import type { Edit } from '../../lib/draft/draft.ts';

/** What a fix does to the words around it. `more`: places in other paragraphs that change with it. */
export interface Excerpt {
  before: string;
  after: string;
  more: number;
}

const CLAUSE_END = /[\s，。；：、！？,.;:!?（）()《》“”‘’【】]/u;
const CONTEXT = 4;
const LONGEST = 36;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The changed words with a word of context on either side, before and after. `text` is the finding's block. */
export function changeOf(finding: Finding, fix: Fix, text: string): Excerpt {
  const own = fix.edits.filter((edit) => edit.block === finding.block);
  const more = fix.edits.length - own.length;
  const first = fix.edits[0];
  if (own.length === 0)
    return { before: first?.was ?? finding.text, after: first?.insert ?? '', more: Math.max(0, more - 1) };

  const start = Math.min(finding.start, ...own.map((edit) => edit.start));
  const end = Math.max(finding.end, ...own.map((edit) => edit.end));
  if (text.slice(finding.start, finding.end) !== finding.text || end - start > LONGEST) {
    return { before: own[0]!.was, after: own[0]!.insert, more: more + own.length - 1 };
  }
  const from = start - wordBefore(text.slice(Math.max(0, start - CONTEXT), start)).length;
  const to = end + wordAfter(text.slice(end, end + CONTEXT)).length;
  return { before: text.slice(from, to), after: replaced(text, own, from, to), more };
}

function replaced(text: string, edits: Edit[], from: number, to: number): string {
  let result = '';
  let at = from;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.insert;
    at = edit.end;
  }
  return result + text.slice(at, to);
}

/** The word next to the change, or two where the next is a single character; none across the end of a clause. */
function nearestWords(words: string[]): string[] {
  const count = words[0]?.length === 1 ? 2 : 1;
  const near = words.slice(0, count);
  const end = near.findIndex((word) => CLAUSE_END.test(word));
  return end < 0 ? near : near.slice(0, end);
}

function wordBefore(text: string): string {
  return nearestWords(wordsOf(text).reverse()).reverse().join('');
}

/** Behind a changed number its mark comes first: 5、关爱. */
function wordAfter(text: string): string {
  const mark = /^[、.．]/u.exec(text)?.[0] ?? '';
  return mark + nearestWords(wordsOf(text.slice(mark.length))).join('');
}

function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
