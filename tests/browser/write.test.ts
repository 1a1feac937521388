import { describe, expect, it } from 'vitest';
import type { Content, Position, Stretch, Surface } from '../../lib/editors/adapter.ts';
import type { Change } from '../../lib/editors/typing-caret.ts';
import { after, write } from '../../lib/editors/write.ts';
import { carried, type Writer } from '../../lib/editors/writer.ts';

const DRAFT = ['认真学习贯切上级精神', '依法维护职工权益'];

/** What an editor makes of the lines it should now have; `typed` counts what was typed into it so far. */
type Makes = (wanted: string[], before: string[], typed: number) => string[];

/** An editor of lines. `undoes` says whether its undo does anything; the others are called as it is written to. */
function editor(makes: Makes, { undoes = true, onSelect = () => {}, onTyped = (_change: Change) => {} } = {}) {
  const history = [DRAFT];
  const done: string[] = [];
  const lines = () => history.at(-1)!;
  const surface: Surface = {
    root: document.createElement('div'),
    quiet: 0,
    retype: 'never',
    keepsStyle: false,
    uniform: () => true,
    read: () => lines().map((text) => ({ text, kind: 'paragraph' as const })),
    caret: () => null,
    select: async () => onSelect(),
    point: () => {},
    async type(stretch: Stretch, content: Content) {
      done.push('type');
      history.push(makes(after(lines(), stretch, content), lines(), done.length));
      onTyped({ stretch, content });
    },
    async undo() {
      done.push('undo');
      if (undoes) history.pop();
    },
    scrollTo: () => {},
    marker: { draw: () => {}, clear: () => {}, boxes: () => [] },
  };
  const put = ({ block, offset }: Position, text: string) =>
    history.push(lines().with(block, lines()[block]!.slice(0, offset) + text + lines()[block]!.slice(offset)));
  return { surface, done, lines, put };
}

function replace(block: number, start: number, end: number, text: string): Change {
  return { stretch: { start: { block, offset: start }, end: { block, offset: end } }, content: { text } };
}

const one = [replace(0, 5, 6, '彻')];
const two = [...one, replace(1, 0, 2, '依照法律')];

const takes: Makes = (wanted) => wanted;
const alters: Makes = (wanted) => wanted.map((line) => line.replace('彻', '撤'));
const swallows: Makes = (_wanted, before) => before;
const altersSecond: Makes = (wanted, _before, typed) => (typed === 2 ? wanted.map((line) => `${line}。`) : wanted);
const deafAtFirst: Makes = (wanted, before, typed) => (typed === 1 ? before : wanted);

it.each<[string, Makes, Change[], object, string[]]>([
  ['what is taken is done', takes, one, { done: true, steps: 1 }, ['type']],
  ['what is swallowed left nothing to undo', swallows, one, { done: false, left: 'clean' }, ['type']],
  ['what is altered is undone, and not tried again', alters, one, { done: false, left: 'clean' }, ['type', 'undo']],
  [
    'where the second of two is altered, both are undone',
    altersSecond,
    two,
    { done: false, left: 'clean' },
    ['type', 'type', 'undo', 'undo'],
  ],
])('%s', async (_what, makes, changes, outcome, steps) => {
  const { surface, done, lines } = editor(makes);
  expect(await write(surface, changes)).toEqual(outcome);
  expect(done).toEqual(steps);
  if ('left' in outcome) expect(lines()).toEqual(DRAFT);
});

it('what is altered and can’t be undone is told of, and nothing else is tried', async () => {
  const { surface, done } = editor(alters, { undoes: false });
  expect(await write(surface, one)).toEqual({ done: false, left: 'dirty' });
  expect(done).toEqual(['type', 'undo']);
});

it.each<[string, number, object, string[]]>([
  ['one step', 1, { done: true, steps: 1 }, ['batch']],
  ['as many steps as the editor’s undo made of it', 3, { done: true, steps: 3 }, ['batch']],
  ['where it can’t, one after the other', 0, { done: true, steps: 2 }, ['batch', 'type', 'type']],
])('many at once: %s', async (_what, made, outcome, steps) => {
  const { surface, done, put } = editor(takes);
  surface.batch = (changes) => {
    done.push('batch');
    // Each is one character longer, which is all that is put in.
    if (made) for (const { stretch } of changes) put(stretch.end, '们');
    return made;
  };
  const longer = [replace(0, 0, 2, '认真们'), replace(1, 0, 2, '依法们')];
  expect(await write(surface, longer)).toEqual(outcome);
  expect(done).toEqual(steps);
});

describe('an input method that begins in the midst of it', () => {
  /** Composes 你好 at the caret, once, when the editor is selected in or right after something was typed. */
  async function composing(when: 'selected' | 'typed', at: Position, changes: Change[], makes: Makes = takes) {
    const writer: Writer = { caret: at, composed: false, met: false, expect() {}, settled: async () => {} };
    const begin = (caret: Position) => {
      if (writer.met) return;
      writer.met = true;
      writer.composed = true;
      put(caret, '你好');
    };
    const { surface, done, lines, put } = editor(makes, {
      onSelect: () => when === 'selected' && begin(at),
      onTyped: (change) => when === 'typed' && begin(makes === deafAtFirst ? at : carried(at, [change])),
    });
    return { outcome: await write(surface, changes, writer), done, lines: lines() };
  }
  const behind = { block: 0, offset: 8 };

  it.each<[string, 'selected' | 'typed', Position, Change[], Makes, string[], string[]]>([
    ['before it was typed', 'selected', behind, one, takes, ['认真学习贯彻上级你好精神'], ['type']],
    ['right after', 'typed', behind, one, takes, ['认真学习贯彻上级你好精神'], ['type']],
    ['so that it was not typed', 'typed', behind, one, deafAtFirst, ['认真学习贯彻上级你好精神'], ['type', 'type']],
    ['before what it is at', 'selected', { block: 0, offset: 2 }, one, takes, ['认真你好学习贯彻上级精神'], ['type']],
    [
      'between two',
      'typed',
      { block: 0, offset: 2 },
      two,
      takes,
      ['认真你好学习贯彻上级精神', '依照法律维护职工权益'],
      ['type', 'type'],
    ],
  ])('%s: both stand', async (_what, when, at, changes, makes, wanted, steps) => {
    const { outcome, done, lines } = await composing(when, at, changes, makes);
    expect(outcome).toEqual({ done: true, steps: changes.length });
    expect(lines).toEqual([...wanted, ...DRAFT.slice(wanted.length)]);
    expect(done).toEqual(steps);
  });

  it('what it put in is never undone, whatever became of the change', async () => {
    const { outcome, done, lines } = await composing('typed', behind, one, alters);
    expect(outcome).toEqual({ done: false, left: 'dirty' });
    expect(done).toEqual(['type']);
    expect(lines[0]).toContain('你好');
  });

  it('in the midst of what was to be replaced: it is left alone', async () => {
    const { outcome, done, lines } = await composing('selected', behind, [replace(0, 6, 10, '')]);
    expect(outcome).toEqual({ done: false, left: 'clean' });
    expect(done).toEqual([]);
    expect(lines[0]).toBe('认真学习贯切上级你好精神');
  });
});
