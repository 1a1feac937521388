import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createBridge } from '../../lib/editors/bridge-client.ts';
import { domSurface } from '../../lib/editors/dom-surface.ts';
import { openSession } from '../../lib/editors/session.ts';
import { execBlocks, execText, type Technique } from '../../lib/editors/technique/techniques.ts';
import { watchTyping } from '../../lib/editors/technique/typing.ts';
import { until } from './until.ts';

const FRAGMENT = [{ text: '走访{人数}人、{户数}户。', kind: 'paragraph' as const }];

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => ended.abort());

const selected = () => getSelection()!.toString();

/** An editor with the caret behind its only word, and what happens while it is written to. */
async function openEditor(meanwhile: () => Promise<void>) {
  document.body.innerHTML = '<div contenteditable><p>先</p></div><button>旁边</button>';
  const root = document.querySelector<HTMLElement>('[contenteditable]')!;
  root.focus();
  getSelection()!.collapse(root.querySelector('p')!.firstChild, 1);
  const { signal } = ended;
  const replace: Technique = async (...given) => {
    await meanwhile();
    meanwhile = async () => {};
    await execText(...given);
  };
  const bridge = createBridge(document, () => Promise.reject(new Error('The page has no world but this one.')));
  return openSession(
    {
      id: 'own',
      name: 'own',
      can: { read: true, mark: true, undo: true },
      find: () => root,
      open: (found, tools) => domSurface(found, tools, { replace, erase: execText, insert: execBlocks, quiet: 0 }),
    },
    root,
    { signal, bridge, typing: watchTyping(document, signal) },
    () => {},
  );
}

const compose = async () => {
  for (const name of ['compositionstart', 'compositionend'])
    document.activeElement!.dispatchEvent(new CompositionEvent(name, { bubbles: true }));
};

/** Who has done something meanwhile has the caret where they left it; Tab leads from there to the first place. */
it.each<[string, () => Promise<void>, string]>([
  ['is left alone', async () => {}, '{人数}'],
  ['types meanwhile', () => userEvent.keyboard('又'), ''],
  ['composes meanwhile', compose, ''],
])('Tab goes through the places left open by who %s', async (_who, meanwhile, first) => {
  const session = await openEditor(meanwhile);
  expect(await session.insertFragment(FRAGMENT, 'caret')).toMatchObject({ ok: true });
  expect(selected()).toBe(first);
  if (!first) await userEvent.keyboard('{Tab}');
  await until(() => selected() === '{人数}');
  await userEvent.keyboard('{Tab}');
  await until(() => selected() === '{户数}');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await until(() => selected() === '{人数}');
});

it('Tab is the page’s again after Escape', async () => {
  const session = await openEditor(async () => {});
  await session.insertFragment(FRAGMENT, 'caret');
  await userEvent.keyboard('{Escape}{Tab}');
  expect(document.activeElement?.textContent).toBe('旁边');
});
