import type { Browser, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Draft, FragmentBlock } from '../../lib/draft/draft.ts';
import { applySplice } from '../../lib/draft/draft.ts';
import type { EditorApi, EditorEvent } from '../../lib/messaging/protocol.ts';
import { compose } from '../driver/compose.ts';
import type { ModelBlock } from '../pages/plan.ts';
import type { EditorCase } from './cases.ts';

/** One editor on one page, with the test as its user and as its sidebar. */
export interface Stand {
  page: Page;
  /** The frame the editor is in, which is the page's own for most. */
  frame: Frame;
  editor: EditorCase;
  browser: 'chromium' | 'firefox';
  /** Asks the content script what the sidebar would. */
  call<Method extends keyof EditorApi>(
    method: Method,
    ...args: Parameters<EditorApi[Method]>
  ): ReturnType<EditorApi[Method]>;
  /** Everything the content script has said. */
  events(): Promise<EditorEvent[]>;
  /** The draft that the sidebar would have. */
  draft(): Promise<Draft>;
  model(): Promise<ModelBlock[]>;
  rich(): Promise<string>;
  /** Puts the caret at an offset of a block; -1 is its end. */
  caret(block: number, offset: number): Promise<void>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Shows this as what an input method composes; `commit` puts something in instead and ends it. */
  compose(part: string): Promise<void>;
  commit(text: string): Promise<void>;
  undo(): Promise<void>;
  /** Resolves when the draft is what the model is; fails with both when it does not come to that. */
  settled(): Promise<Draft>;
  close(): Promise<void>;
}

/** Milliseconds that anything may take where a dozen browsers share two cores; what is right takes a fraction of it. */
const PATIENCE = 60_000;

/** Opens an editor's page with a plan, gives it the focus and waits until it is attached. */
export async function openStand(browser: Browser, url: string, editor: EditorCase, plan: string): Promise<Stand> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${url}/${editor.page ?? editor.id}?plan=${plan}`, { timeout: PATIENCE });
  await page.evaluate(() => window.__ready);
  await page.evaluate(listen);
  const frame = await editorFrame(page, editor);
  if (frame !== page.mainFrame()) await frame.evaluate(listen);
  const frames = frame === page.mainFrame() ? [frame] : [frame, page.mainFrame()];
  const ask = (method: string, args: unknown[]) =>
    Promise.race([
      ...frames.map((one) => one.evaluate((name, given) => window.__ask(name, given), method, args)),
      later(PATIENCE, `The content script did not answer ${method}.`),
    ]);
  const heard = frames.map(listenTo);
  const events = async () => {
    const all = await Promise.all(heard.map((since) => since()));
    return all.find((list) => list.some(({ type }) => type === 'attached')) ?? all[0]!;
  };
  // As text: Firefox's driver takes a hundred times as long for what is made of objects.
  const model = async () => JSON.parse(await page.evaluate(async () => JSON.stringify(await window.__model())));
  const name = (await browser.version()).toLowerCase().includes('firefox') ? 'firefox' : 'chromium';
  const stand: Stand = {
    page,
    frame,
    editor,
    browser: name,
    call: (method, ...args) => ask(method, args) as never,
    events,
    draft: async () => (editor.blind ? asDraft(await model()) : fold(await events())),
    model,
    rich: () => page.evaluate(() => window.__rich()),
    caret: (block, offset) => placeCaret(stand, block, offset),
    press: (keys) => press(page, keys),
    type: (text) => page.keyboard.type(text),
    compose: (part) => compose(name, page, [part], null),
    commit: (text) => compose(name, page, [], text),
    undo: () => press(page, 'Control+z'),
    settled: () => settle(stand),
    close: () => page.close(),
  };
  await waitFor(async () => {
    // Some editors are only laid out, and deaf to the mouse, for a moment after they say they are ready.
    const box = await (await editable(stand)).boundingBox();
    // A page that is painted has margins, which take no caret.
    const [right, down] = editor.blind ? [200, 200] : [60, 40];
    if (box) await page.mouse.click(box.x + Math.min(right, box.width / 2), box.y + Math.min(down, box.height / 2));
    await ask('resend', []);
    return (await events()).some(({ type }) => type === 'attached');
  }, `${editor.id}: no editor was attached.`);
  return stand;
}

declare global {
  interface Window {
    __events: EditorEvent[];
    __ask(method: string, args: unknown[]): Promise<unknown>;
  }
}

/** Runs in the page: the other end of harness/content.ts. */
function listen(): void {
  const answers = new Map<number, (answer: { result: unknown; error?: string }) => void>();
  let last = 0;
  window.__events = [];
  window.__ask = (method, args) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      answers.set(id, ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
      document.dispatchEvent(new CustomEvent('zhouquan-test:call', { detail: JSON.stringify({ id, method, args }) }));
    });
  document.addEventListener('zhouquan-test:event', (event) =>
    window.__events.push(JSON.parse((event as CustomEvent<string>).detail)),
  );
  document.addEventListener('zhouquan-test:answer', (event) => {
    const answer = JSON.parse((event as CustomEvent<string>).detail);
    answers.get(answer.id)?.(answer);
  });
}

/** All that a frame has said, of which only what is new is fetched. */
function listenTo(frame: Frame): () => Promise<EditorEvent[]> {
  const all: EditorEvent[] = [];
  return async () => {
    const from = all.length;
    const fresh = await frame.evaluate((known) => JSON.stringify(window.__events.slice(known)), from);
    if (all.length === from) all.push(...JSON.parse(fresh));
    return all;
  };
}

async function editorFrame(page: Page, { frame }: EditorCase): Promise<Frame> {
  if (!frame) return page.mainFrame();
  const element = (await page.waitForSelector(frame)) as ElementHandle<HTMLIFrameElement>;
  return element.contentFrame();
}

function editable({ frame, editor }: Stand): Promise<ElementHandle<HTMLElement>> {
  return frame.waitForSelector(editor.editable) as Promise<ElementHandle<HTMLElement>>;
}

/** What the sidebar would have of an editor that can't be read, had it eyes. */
function asDraft(blocks: ModelBlock[]): Draft {
  return { version: 1, blocks: blocks.map((block, index) => ({ id: `b${index}`, ...block })) };
}

/** The draft after all events. */
function fold(events: EditorEvent[]): Draft {
  let draft: Draft | null = null;
  for (const event of events) {
    if (event.type === 'attached') draft = event.draft;
    else if (event.type === 'splice' && draft) draft = applySplice(draft, event.splice);
  }
  if (!draft) throw new Error('No draft was sent.');
  return draft;
}

const plain = (blocks: (ModelBlock | FragmentBlock)[]) =>
  JSON.stringify(blocks.map(({ text, kind, level }) => [text.replace(/\u00a0/g, ' '), kind, level ?? 0]));

async function settle(stand: Stand): Promise<Draft> {
  if (stand.editor.blind) return stand.draft();
  let seen = ['', ''];
  await waitFor(
    async () => {
      seen = [plain((await stand.draft()).blocks), plain(await stand.model())];
      return seen[0] === seen[1];
    },
    () => `The draft is not what the editor holds.\ndraft ${firstDifference(seen[0]!, seen[1]!)}`,
  );
  return stand.draft();
}

export function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 30);
  return `…${a.slice(from, at + 60)}\nmodel …${b.slice(from, at + 60)}`;
}

async function placeCaret(stand: Stand, block: number, offset: number): Promise<void> {
  const draft = await stand.settled();
  const id = draft.blocks[block]?.id;
  if (!id) throw new Error(`There is no block ${block}.`);
  const at = offset < 0 ? draft.blocks[block]!.text.length : offset;
  if (stand.editor.blind) return stand.page.evaluate((one, index) => window.__caret?.(one, index), block, at);
  const done = await stand.call('select', { block: id, start: at, end: at });
  if (!done) throw new Error(`The caret could not be put into block ${block}.`);
}

export async function press(page: Page, keys: string): Promise<void> {
  const [last, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]];
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held) await page.keyboard.up(key);
}

/** Looks again and again, for at most as long as a busy machine may need. */
export async function waitFor(holds: () => Promise<boolean>, otherwise: string | (() => string)): Promise<void> {
  const end = Date.now() + PATIENCE / 4;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function later(ms: number, message: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(message)), ms).unref());
}
