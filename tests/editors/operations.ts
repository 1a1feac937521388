import type { Stand } from './stand.ts';

/** One thing that a user or the sidebar does; resolves with the lines that must then be there. */
export type Operation = (stand: Stand, lines: string[], block: number, at: number, word: string) => Promise<string[]>;

/** What may happen in an editor that is followed. */
export const operations: [string, Operation][] = [
  [
    'type',
    async (stand, lines, block, at, word) => {
      await stand.caret(block, at);
      await stand.type(word);
      return lines.with(block, lines[block]!.slice(0, at) + word + lines[block]!.slice(at));
    },
  ],
  [
    'fix',
    async (stand, lines, block, at, word) => {
      const { blocks } = await stand.draft();
      const was = lines[block]!.slice(at, at + 1);
      const result = await stand.call('applyEdits', [
        { block: blocks[block]!.id, start: at, end: at + 1, was, insert: word },
      ]);
      if (!result.ok) throw new Error(`fix: ${JSON.stringify(result)}`);
      return lines.with(block, lines[block]!.slice(0, at) + word + lines[block]!.slice(at + 1));
    },
  ],
  [
    'insert after',
    async (stand, lines, block, _at, word) => {
      const { blocks } = await stand.draft();
      const fragment = [`${word}甲`, `${word}乙`];
      const result = await stand.call(
        'insertFragment',
        fragment.map((text) => ({ text, kind: 'paragraph' as const })),
        { after: blocks[block]!.id },
      );
      if (!result.ok) throw new Error(`insert: ${JSON.stringify(result)}`);
      return lines.toSpliced(block + 1, 0, ...fragment);
    },
  ],
  [
    'fix and undo',
    async (stand, lines, block, at, word) => {
      if (stand.editor.cannot?.['undo-typing']) return lines;
      await operations[1]![1](stand, lines, block, at, word);
      await stand.undo();
      return lines;
    },
  ],
  [
    'insert, undo and redo',
    async (stand, lines, block, at, word) => {
      if (stand.editor.cannot?.['undo-typing']) return lines;
      const inserted = await operations[2]![1](stand, lines, block, at, word);
      await stand.undo();
      await stand.settled();
      if (stand.browser === 'firefox' && stand.editor.firefoxForgets) return lines;
      await stand.press(stand.editor.redo ?? 'Control+y');
      return inserted;
    },
  ],
  [
    'leave and return',
    async (stand, lines) => {
      await stand.page.focus('#title');
      await stand.call('focus');
      return lines;
    },
  ],
];

/** What may happen in an editor whose text is nowhere in the page: everything, at the caret. */
export const blindOperations: [string, Operation][] = [
  operations[0]!,
  ['insert at the caret', insertAtCaret],
  [
    'insert paragraphs',
    async (stand, lines, block, _at, word) => {
      await stand.caret(block, -1);
      await insertThere(stand, [`${word}甲`, `${word}乙`]);
      return lines.toSpliced(block + 1, 0, `${word}甲`, `${word}乙`);
    },
  ],
  [
    'insert at the caret, undo and redo',
    async (stand, lines, block, at, word) => {
      const inserted = await insertAtCaret(stand, lines, block, at, word);
      await stand.undo();
      await stand.press(stand.editor.redo ?? 'Control+y');
      return inserted;
    },
  ],
  [
    'insert at the caret and undo',
    async (stand, lines, block, at, word) => {
      await insertAtCaret(stand, lines, block, at, word);
      await stand.undo();
      return lines;
    },
  ],
  operations.at(-1)!,
];

async function insertAtCaret(...[stand, lines, block, at, word]: Parameters<Operation>): Promise<string[]> {
  await stand.caret(block, at);
  await insertThere(stand, [word]);
  return lines.with(block, lines[block]!.slice(0, at) + word + lines[block]!.slice(at));
}

async function insertThere(stand: Stand, lines: string[]): Promise<void> {
  const result = await stand.call(
    'insertFragment',
    lines.map((text) => ({ text, kind: 'paragraph' as const })),
    'caret',
  );
  if (!result.ok) throw new Error(`insert: ${JSON.stringify(result)}`);
}
