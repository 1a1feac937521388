import { browser } from 'wxt/browser';
import type { SidebarOrder } from '../messaging/services.ts';
import { draggableEdge } from './draggable-edge.ts';
import { edgeTab } from './edge-tab.ts';
import { keepReachable } from './keep-reachable.ts';
import { pageRoom } from './page-room.ts';
import { rememberFocus } from './remember-focus.ts';
import { clampWidth, type Look, type Remembered, recall, remember, watchLook } from './remembered.ts';
import { sidebarFrame } from './sidebar-frame.ts';
import { HOST_STYLE, WIDTH } from './sidebar-style.ts';

const ORDERS: string[] = [
  'toggle-sidebar',
  'turn-to-sidebar',
  'show-sidebar',
  'hide-sidebar',
  'dock-sidebar',
  'count-problems',
] satisfies SidebarOrder['type'][];

const OURS = ['keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

interface HostOptions {
  /** Proves to the background that the sidebar framed here is the one we framed. */
  token: string;
  /** The sidebar is about to be shown. */
  onOpen(): void;
  signal: AbortSignal;
}

/**
 * The sidebar beside the page: an extension page in a frame, in a closed shadow root at the end of the document, so that
 * neither the page's scripts nor its styles nor its hot-keys reach it. Closed, it is a small tab at the edge. The page
 * makes room where it can. Follows the background's orders and remembers, for each site, how it was left.
 */
export async function hostSidebar({ token, onOpen, signal }: HostOptions): Promise<void> {
  const state: Remembered = { open: false, width: WIDTH.usual, side: 'right', hidden: true };
  let look: Look = { theme: 'system', language: 'auto', edgeTab: true };
  let count: number | null = null;
  let frame: HTMLElement | null = null;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const room = pageRoom(host);
  const panel = document.createElement('div');
  const tab = edgeTab(() => set({ open: true }, true));
  const edge = draggableEdge({
    label: browser.i18n.getMessage('sidebarResize'),
    least: WIDTH.least,
    most: WIDTH.most,
    width: () => state.width,
    side: () => state.side,
    resize: (width) => show({ width: clampWidth(width) }),
    settle: () => set({}),
  });
  panel.append(edge.element);

  const load = () => {
    if (frame) return;
    onOpen();
    frame = sidebarFrame({ token, look, side: state.side, close: () => set({ open: false }) });
    panel.append(frame);
  };
  // Who points at the tab is about to press it: the tenth of a second between the two is not wasted.
  tab.element.addEventListener('pointerenter', load);
  const show = (change: Partial<Remembered>) => {
    Object.assign(state, change);
    const { open, width, side } = state;
    host.dataset.theme = look.theme;
    panel.hidden = !open;
    panel.className = `panel ${side}`;
    panel.style.setProperty('--width', `${width}px`);
    tab.element.hidden = open || state.hidden || !look.edgeTab;
    tab.element.className = `tab ${side}`;
    tab.show(count, label(count));
    edge.update();
    if (open) load();
    if (open) room.make(side, width);
    else room.end();
  };
  /** Shows it so and remembers it for this site. */
  const set = (change: Partial<Remembered>, focus = false) => {
    const wasFocused = hasFocus();
    show({ ...(change.open && { hidden: false }), ...change });
    if (focus) frame?.focus();
    else if (wasFocused && !state.open) focusBack();
    void remember(state);
  };
  const hasFocus = () => document.activeElement === host;
  const focusBack = rememberFocus(host, signal);

  const obey = (order: SidebarOrder) => {
    if (order.type === 'toggle-sidebar') set({ open: !state.open }, !state.open);
    else if (order.type === 'turn-to-sidebar') set({ open: !hasFocus() }, !hasFocus());
    else if (order.type === 'show-sidebar') set({ open: true }, order.focus);
    else if (order.type === 'hide-sidebar') set({ open: false, hidden: order.here });
    else if (order.type === 'dock-sidebar') set({ open: true, side: order.side });
    else {
      count = order.count;
      show({});
    }
  };
  // What is typed and clicked on our own buttons is no business of the page's hot-keys, nor of a dialog's that closes when
  // something is clicked outside its box.
  for (const name of OURS) host.addEventListener(name, (event) => event.stopPropagation());

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(panel, tab.element);

  // Listening begins before the first await: the background gives its order as soon as the script has run.
  let early: SidebarOrder[] | null = [];
  const onOrder = (message: unknown, _sender: unknown, respond: (done: boolean) => void) => {
    const order = message as SidebarOrder | undefined;
    if (!order || !ORDERS.includes(order.type)) return;
    if (early) early.push(order);
    else obey(order);
    respond(true);
  };
  browser.runtime.onMessage.addListener(onOrder);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onOrder);
    room.end();
  });

  const known = await recall();
  if (signal.aborted) return;
  look = known.look;
  watchLook((now) => {
    look = now;
    show({});
  }, signal);
  keepReachable(host, document, signal);
  // Who asks for it on a page where it does not run yet wants it open, however it was left; a count asks for nothing,
  // and may still come from the page before.
  const asked = early.some(({ type }) => type !== 'count-problems');
  show(asked ? { ...known.site, open: false } : known.site);
  const orders = early;
  early = null;
  orders.forEach(obey);
}

function label(count: number | null): string {
  if (!count) return browser.i18n.getMessage('actionTitle');
  return browser.i18n.getMessage('edgeTabCount', [String(count)]);
}
