import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepReachable } from '../../lib/host/keep-reachable.ts';

let host: HTMLElement;
let pressed: number;
let stop: AbortController;

/** A small button of ours in the corner, in a shadow root, as the sidebar's tab is. */
function ours(): HTMLElement {
  const element = document.createElement('div');
  const button = document.createElement('button');
  button.style.cssText = 'position: fixed; right: 0; top: 0; width: 40px; height: 40px';
  button.onclick = () => (pressed += 1);
  element.attachShadow({ mode: 'open' }).append(button, document.createElement('iframe'));
  return element;
}

function dialog(style = '', parent: ParentNode = document.body): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.style.cssText = style;
  element.textContent = '对话框';
  parent.append(element);
  return element;
}

/** Resolves when the page's scripts have been told of it. */
const told = (element: HTMLElement, event: 'toggle' | 'close') =>
  new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));

async function open(element: HTMLDialogElement) {
  element.showModal();
  await told(element, 'toggle');
}

async function close(element: HTMLDialogElement) {
  element.close();
  await told(element, 'close');
}

async function canBePressed() {
  const before = pressed;
  await userEvent.click(host.shadowRoot!.querySelector('button')!, { timeout: 2000 });
  return pressed > before;
}

beforeEach(() => {
  stop?.abort();
  document.body.replaceChildren();
  pressed = 0;
  stop = new AbortController();
  host = ours();
});

it('stands at the end of the document', async () => {
  keepReachable(host, document, stop.signal);
  expect(document.documentElement.lastElementChild).toBe(host);
  expect(await canBePressed()).toBe(true);
});

it.each([
  ['as it comes', ''],
  ['that is moved and cuts off what is too large', 'transform: translate(10px, 10px); overflow: hidden; width: 99px'],
  ['that lays its children out in a row', 'display: flex; gap: 20px'],
])('can be pressed beside a modal dialog %s, which keeps its size', async (_what, style) => {
  keepReachable(host, document, stop.signal);
  const modal = dialog(style);
  await open(modal);
  const { width, height } = modal.getBoundingClientRect();
  expect(host.parentElement).toBe(modal);
  expect(await canBePressed()).toBe(true);
  host.remove();
  expect(modal.getBoundingClientRect()).toMatchObject({ width, height });
});

it('can be pressed beside one that was open before', async () => {
  await open(dialog());
  keepReachable(host, document, stop.signal);
  expect(await canBePressed()).toBe(true);
});

/** An element with an open shadow root, as components have. */
function component(): ShadowRoot {
  const element = document.createElement('div');
  document.body.append(element);
  return element.attachShadow({ mode: 'open' });
}

it('can be pressed beside one in a shadow root, and comes back from it', async () => {
  keepReachable(host, document, stop.signal);
  const modal = dialog('', component());
  await open(modal);
  expect(host.parentElement).toBe(modal);
  expect(await canBePressed()).toBe(true);
  await close(modal);
  expect(host.parentElement).toBe(document.documentElement);
  await open(modal);
  expect(host.parentElement).toBe(modal);
  (modal.getRootNode() as ShadowRoot).host.remove();
  await Promise.resolve();
  expect(document.documentElement.lastElementChild).toBe(host);
});

it('can be pressed beside one in a shadow root that was open before', async () => {
  await open(dialog('', component()));
  keepReachable(host, document, stop.signal);
  expect(await canBePressed()).toBe(true);
});

it('goes along with the newest of several, and back', async () => {
  keepReachable(host, document, stop.signal);
  const [first, second] = [dialog(), dialog()];
  await open(second);
  await open(first);
  expect(host.parentElement).toBe(first);
  await close(first);
  expect(host.parentElement).toBe(second);
  await close(second);
  expect(host.parentElement).toBe(document.documentElement);
  expect(host.hasAttribute('popover')).toBe(false);
});

it('is not taken away with the dialog', async () => {
  keepReachable(host, document, stop.signal);
  const modal = dialog();
  await open(modal);
  modal.remove();
  await Promise.resolve();
  expect(document.documentElement.lastElementChild).toBe(host);
});

it('leaves dialogs alone that are not modal', async () => {
  keepReachable(host, document, stop.signal);
  const beside = dialog();
  beside.show();
  await told(beside, 'toggle');
  expect(host.parentElement).toBe(document.documentElement);
});

it('keeps what its frame holds', async () => {
  keepReachable(host, document, stop.signal);
  const frame = host.shadowRoot!.querySelector('iframe')!;
  frame.contentDocument!.body.textContent = '搜索到一半';
  await open(dialog());
  expect(frame.contentDocument!.body.textContent).toBe('搜索到一半');
});
