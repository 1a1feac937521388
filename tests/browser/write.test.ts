import { expect, it } from 'vitest';
import type { Content, Stretch, Surface } from '../../lib/editors/adapter.ts';
import { after, type Change, write } from '../../lib/editors/write.ts';

const DRAFT = ['认真学习贯切上级精神', '依法维护职工权益'];

/** What an editor makes of the lines it should now have; `typed` counts what was typed into it so far. */
type Makes = (wanted: string[], before: string[], typed: number) => string[];

/** An editor of lines. Without `undoes` its undo does nothing. */
function editor(makes: Makes, undoes = true) {
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
    select: async () => {},
    async type(stretch: Stretch, content: Content) {
      done.push('type');
      history.push(makes(after(lines(), stretch, content), lines(), done.length));
    },
    async undo() {
      done.push('undo');
      if (undoes) history.pop();
    },
    scrollTo: () => {},
    marker: { draw: () => {}, clear: () => {} } as unknown as Surface['marker'],
  };
  return { surface, done, lines };
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
  const { surface, done } = editor(alters, false);
  expect(await write(surface, one)).toEqual({ done: false, left: 'dirty' });
  expect(done).toEqual(['type', 'undo']);
});
