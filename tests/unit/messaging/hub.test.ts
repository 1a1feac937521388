import { beforeEach, expect, test } from 'vitest';
import { createHub } from '../../../lib/messaging/hub.ts';
import type { Port, Sender } from '../../../lib/messaging/port.ts';
import { portPair } from './fake-port.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const sidebarUrl = 'chrome-extension://ours/sidebar.html';
const contentScript = (frameId = 0, tab = 7): Sender => ({
  id: 'ours',
  url: 'https://x.test/',
  frameId,
  tab: { id: tab },
});
const framedSidebar = (tab = 7): Sender => ({ id: 'ours', url: sidebarUrl, frameId: 5, tab: { id: tab } });
const sidePanel: Sender = { id: 'ours', url: sidebarUrl };
const ownTab: Sender = { id: 'ours', url: sidebarUrl, frameId: 0, tab: { id: 9 } };

let hub: ReturnType<typeof createHub>;
let reachable: { editors: boolean; sidebars: boolean };
let woken: string[];

beforeEach(() => {
  reachable = { editors: true, sidebars: false };
  woken = [];
  hub = createHub(self, {
    async wakeEditors(tab, frame) {
      woken.push(`editors ${tab}${frame === undefined ? '' : `/${frame}`}`);
      return reachable.editors;
    },
    async wakeSidebars(tab) {
      woken.push(`sidebars ${tab}`);
      return reachable.sidebars;
    },
  });
});

/** Opens a port, says hello, and collects what comes back. */
function open(name: string, sender: Sender, hello: object) {
  const { opener, background, isOpen } = portPair(name, sender);
  const got: unknown[] = [];
  opener.onMessage.addListener((message) => got.push(message));
  hub.connect(background);
  if (isOpen()) opener.postMessage({ type: 'hello', ...hello });
  return { port: opener as Port, got, isOpen, says: (message: object) => opener.postMessage(message) };
}
const editor = (token: string | null, frame = 0) => open('editor', contentScript(frame), { token });
const ready = { type: 'state', state: 'ready', tab: 7 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a framed sidebar with the top frame’s token is paired, and the editors asked to resend', () => {
  const top = editor('secret');
  const inner = editor(null, 3);
  const sidebar = open('sidebar', framedSidebar(), { token: 'secret' });
  expect(sidebar.got).toEqual([ready]);
  expect(top.got).toEqual([{ type: 'resend' }]);
  expect(inner.got).toEqual([{ type: 'resend' }]);
});

test('after a restart the sidebar may come first: it waits for the token', () => {
  const sidebar = open('sidebar', framedSidebar(), { token: 'secret' });
  expect(sidebar.got).toEqual([]);
  expect(woken).toEqual(['editors 7/0']);
  const top = editor('secret');
  expect(sidebar.got[0]).toEqual(ready);
  expect(top.got).toEqual([{ type: 'resend' }]);
});

test.each([
  ['another token', 'guess', 'secret'],
  ['no sidebar of ours on this page', 'guess', null],
])('a page that frames the sidebar is refused: %s', (_, claimed, announced) => {
  editor(announced);
  const sidebar = open('sidebar', framedSidebar(), { token: claimed });
  expect(sidebar.got).toEqual([{ type: 'state', state: 'refused', tab: 7 }]);
  expect(sidebar.isOpen()).toBe(false);
});

test('only the top frame’s word counts', () => {
  editor('evil', 3);
  const sidebar = open('sidebar', framedSidebar(), { token: 'evil' });
  editor('secret', 0);
  expect(sidebar.isOpen()).toBe(false);
});

test('a page without our content script is refused', async () => {
  reachable.editors = false;
  const sidebar = open('sidebar', framedSidebar(), { token: 'guess' });
  await settled();
  expect(sidebar.isOpen()).toBe(false);
});

test.each<[string, string, Sender, object]>([
  ['a framed sidebar that names another tab', 'sidebar', framedSidebar(), { tab: 8 }],
  ['a framed sidebar with no token', 'sidebar', framedSidebar(), { token: null }],
  ['a framed sidebar with an empty token', 'sidebar', framedSidebar(), { token: '' }],
  ['a content script that plays sidebar', 'sidebar', contentScript(), { tab: 7 }],
  ['our own page that plays content script', 'editor', framedSidebar(), { token: 'x' }],
  ['another extension', 'sidebar', { ...sidePanel, id: 'theirs' }, { tab: 7 }],
  ['a look-alike origin', 'sidebar', { ...sidePanel, url: 'chrome-extension://ours.evil/sidebar.html' }, { tab: 7 }],
  ['an unknown port', 'other', sidePanel, { tab: 7 }],
])('%s gets nothing', (_, name, sender, hello) => {
  editor('secret');
  const caller = open(name, sender, hello);
  expect(caller.isOpen()).toBe(false);
  expect(caller.got).toEqual([]);
});

test.each([
  ['the side panel', sidePanel],
  ['our page in a tab of its own', ownTab],
])('%s is for the tab it names', (_, sender) => {
  const top = editor(null);
  const panel = open('sidebar', sender, { tab: 7 });
  expect(panel.got).toEqual([ready]);
  top.says({ type: 'event', event: { type: 'detached' } });
  expect(panel.got[1]).toEqual({ type: 'event', frame: 0, event: { type: 'detached' } });
});

test('a tab without content scripts is said to be absent, until one comes', async () => {
  reachable.editors = false;
  const panel = open('sidebar', sidePanel, { tab: 7 });
  await settled();
  expect(panel.got).toEqual([ready, { type: 'state', state: 'absent', tab: 7 }]);
  editor(null);
  expect(panel.got[2]).toEqual(ready);
});

test('calls reach the frame they name and answers come back', () => {
  const top = editor(null);
  const inner = editor(null, 3);
  const panel = open('sidebar', sidePanel, { tab: 7 });
  const call = { call: 'a:0', method: 'focus', args: [] };
  panel.says({ type: 'call', frame: 3, call });
  expect(inner.got).toContainEqual(call);
  expect(top.got).not.toContainEqual(call);
  inner.says({ reply: 'a:0', value: null });
  expect(panel.got).toContainEqual({ type: 'reply', frame: 3, reply: { reply: 'a:0', value: null } });
});

test('a call made before the frame has connected again waits for it', () => {
  const panel = open('sidebar', sidePanel, { tab: 7 });
  const call = { call: 'a:0', method: 'focus', args: [] };
  panel.says({ type: 'call', frame: 3, call });
  expect(woken).toContain('editors 7/3');
  expect(editor(null, 3).got).toEqual([{ type: 'resend' }, call]);
});

test('a call from a sidebar that is then refused never arrives', () => {
  const sidebar = open('sidebar', framedSidebar(), { token: 'guess' });
  sidebar.says({ type: 'call', frame: 0, call: { call: 'a:0', method: 'applyEdits', args: [[]] } });
  expect(editor('secret').got).toEqual([]);
});

test('a call to a frame that is gone is answered by its absence', async () => {
  const panel = open('sidebar', sidePanel, { tab: 7 });
  reachable.editors = false;
  panel.says({ type: 'call', frame: 3, call: { call: 'a:0', method: 'focus', args: [] } });
  await settled();
  expect(panel.got).toContainEqual({ type: 'gone', frame: 3 });
});

test('a frame that goes away is told to the sidebar', () => {
  const panel = open('sidebar', sidePanel, { tab: 7 });
  editor(null, 3).port.disconnect();
  expect(panel.got.at(-1)).toEqual({ type: 'gone', frame: 3 });
});

test('an editor nobody listens to is told to be quiet, after the sidebars were asked', async () => {
  const top = editor(null);
  top.says({ type: 'event', event: { type: 'detached' } });
  await settled();
  expect(woken).toContain('sidebars 7');
  expect(top.got).toEqual([{ type: 'quiet' }]);
});

test('tabs don’t hear each other', () => {
  const panel = open('sidebar', sidePanel, { tab: 8 });
  editor(null).says({ type: 'event', event: { type: 'detached' } });
  expect(panel.got).toEqual([{ ...ready, tab: 8 }]);
});
