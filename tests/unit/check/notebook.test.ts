import { describe, expect, it } from 'vitest';
import type { CheckedText } from '../../../lib/check/check-text.ts';
import { notebook } from '../../../lib/check/notebook.ts';

/** A text of which these were noted: `a1` is the note 1 of rule a. */
function text(...notes: string[]): CheckedText {
  return { problems: [], notes: notes.map((note) => ({ rule: note[0]!, note: note.slice(1) })) };
}

const plain = Array.from({ length: 20 }, () => text());
const [one, two, three] = [text('a1', 'b1'), text('a2'), text('b3', 'c3')];

describe('notebook', () => {
  it.each<[string, CheckedText[], CheckedText[], string[], string[]]>([
    ['a first page', [], [one, two, three], ['a', 'b'], ['0:1', '1:2']],
    ['the same again', [one, two], [one, two], [], ['0:1', '1:2']],
    ['other texts that say the same', [one, two], [text('a1', 'b1'), two], [], ['0:1', '1:2']],
    ['another note', [one, two, three], [one, text('a7', 'a8'), three], ['a'], ['0:1', '1:7', '1:8']],
    ['a note less', [one, two, three], [text('b1'), two, three], ['a'], ['1:2']],
    ['a note of a rule nobody asks about', [one, two], [one, text('a2', 'c9')], [], ['0:1', '1:2']],
    ['a text put in', [one, two], [one, three, two], ['a', 'b'], ['0:1', '2:2']],
    ['many others', plain, plain.map((_, at) => text(`a${at}`)), ['a'], plain.map((_, at) => `${at}:${at}`)],
  ])('%s', (_, before, now, renewed, notes) => {
    const book = notebook(['a', 'b']);
    book.update(before);
    expect([...book.update(now)].sort()).toEqual(renewed);
    expect(book.of('a').map(({ block, note }) => `${block}:${note}`)).toEqual(notes);
  });
});
