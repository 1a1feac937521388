import { beforeEach, expect, it } from 'vitest';
import { input } from '../../lib/editors/adapters/input.ts';
import { type EditorSession, openSession } from '../../lib/editors/session.ts';
import { watchTyping } from '../../lib/editors/technique/typing.ts';
import type { EditorEvent } from '../../lib/messaging/protocol.ts';

// A single line has no paragraphs, so that the contract of tests/editors is none for it.
const TEXT = '认真学习贯切上级精神，依法维护职工权益';

let field: HTMLInputElement;
let session: EditorSession;
let events: EditorEvent[];
let ended: AbortController | undefined;

beforeEach(async () => {
  ended?.abort();
  ended = new AbortController();
  const { signal } = ended;
  events = [];
  field = document.createElement('input');
  field.value = TEXT;
  document.body.replaceChildren(field);
  field.focus();
  field.setSelectionRange(4, 4);
  const none = () => Promise.reject(new Error('None is needed.'));
  const bridge = { open: none, ask: () => ({ done: false }), copyWhole: none };
  const tools = { signal, bridge, typing: watchTyping(document, signal) };
  session = await openSession(input, field, tools, (event) => events.push(event));
});

const undo = () => document.execCommand('undo');
const redo = () => document.execCommand('redo');

it('is read as one paragraph', () => {
  const [first] = events;
  const draft = first?.type === 'attached' ? first.draft : null;
  expect(draft?.blocks.map(({ text, kind }) => [text, kind])).toEqual([[TEXT, 'paragraph']]);
});

it('takes a sentence at the caret, which one undo takes back and one redo gives again', async () => {
  const result = await session.insertFragment([{ text: '落实要求，', kind: 'paragraph' }], 'caret');
  expect(result).toEqual({ ok: true, undoSteps: 1 });
  const with5 = '认真学习落实要求，贯切上级精神，依法维护职工权益';
  expect([field.value, field.selectionStart]).toEqual([with5, 9]);
  undo();
  expect(field.value).toBe(TEXT);
  redo();
  expect(field.value).toBe(with5);
});

it('many fixes are one undo step, and leave the caret where it is', async () => {
  const block = events[0]?.type === 'attached' ? events[0].draft.blocks[0]!.id : '';
  const edits = [
    { block, start: 5, end: 6, was: '切', insert: '彻' },
    { block, start: 11, end: 13, was: '依法', insert: '依照法律' },
  ];
  expect(await session.applyEdits(edits)).toEqual({ ok: true, undoSteps: 1 });
  expect([field.value, field.selectionStart]).toEqual(['认真学习贯彻上级精神，依照法律维护职工权益', 4]);
  undo();
  expect(field.value).toBe(TEXT);
});

it('several paragraphs, which it would run together, are refused and copied', async () => {
  const result = await session.insertFragment(
    [
      { text: '一、总体要求', kind: 'heading', level: 2 },
      { text: '围绕中心任务。', kind: 'paragraph' },
    ],
    'caret',
  );
  expect(result).toMatchObject({ ok: false, reason: 'unsupported' });
  expect(field.value).toBe(TEXT);
});
