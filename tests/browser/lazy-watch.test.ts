import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claimDocument } from '../../lib/editors/claim.ts';
import { type FrameWatch, shelve, watchLazily } from '../../lib/editors/lazy-watch.ts';
import type { WatchOptions } from '../../lib/editors/watch.ts';

let ended: AbortController;
let firsts: (Element | undefined)[];
let loads: PromiseWithResolvers<void>[];

beforeEach(() => {
  ended = new AbortController();
  firsts = [];
  loads = [];
  document.body.replaceChildren();
  shelve(({ first }: WatchOptions) => {
    firsts.push(first);
    return { resend() {} } as FrameWatch;
  });
});
afterEach(() => ended.abort());

function watch(): FrameWatch {
  return watchLazily({
    document,
    signal: ended.signal,
    load() {
      const load = Promise.withResolvers<void>();
      loads.push(load);
      return load.promise;
    },
    inject: async () => {},
    send() {},
  });
}

function add<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  document.body.append(element);
  return element;
}

/** A frame that no script is put into, and what is written in there. */
function addFrame(): { frame: HTMLIFrameElement; field: HTMLElement } {
  const frame = add('iframe');
  const page = frame.contentDocument!;
  page.open();
  page.write('<div contenteditable>正文</div>');
  page.close();
  return { frame, field: page.querySelector('div')! };
}

/** What is brought in is told of this. */
async function brought(): Promise<Element | undefined> {
  loads.at(-1)!.resolve();
  await loads.at(-1)!.promise;
  await Promise.resolve();
  return firsts.at(-1);
}

it('costs nothing where nothing is written in', () => {
  watch();
  add('button').focus();
  expect(loads).toHaveLength(0);
});

it('what had the focus in a frame for a moment only, before the sidebar took it, is the one', async () => {
  const button = add('button');
  const { field } = addFrame();
  watch();
  button.focus();
  field.focus();
  button.focus();
  expect(loads).toHaveLength(1);
  expect(await brought()).toBe(field);
});

it('a frame of another script of ours is left to that', async () => {
  const { frame, field } = addFrame();
  claimDocument(frame.contentDocument!, { isAlive: () => true, end() {}, signal: ended.signal });
  watch();
  field.focus();
  expect(await brought()).toBe(frame);
});

it('the frame of the sidebar itself is no editor', () => {
  const frame = add('iframe');
  frame.src = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/sidebar.html';
  watch();
  frame.focus();
  expect(loads).toHaveLength(0);
});

it('what could not be brought in is asked for again at the next focus, once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  watch();
  const field = add('textarea');
  field.focus();
  loads[0]!.reject(new Error('The background was just starting.'));
  await loads[0]!.promise.catch(() => {});
  expect(told).toHaveBeenCalledOnce();
  expect(firsts).toHaveLength(0);
  field.blur();
  field.focus();
  field.blur();
  field.focus();
  expect(loads).toHaveLength(2);
  expect(await brought()).toBe(field);
});

it('what takes its input through an edit context is written in, too', () => {
  watch();
  const area = add('div');
  area.tabIndex = 0;
  Object.assign(area, { editContext: new (window as unknown as { EditContext: new () => object }).EditContext() });
  area.focus();
  expect(loads).toHaveLength(1);
});
