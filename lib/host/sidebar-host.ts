import { browser } from 'wxt/browser';
import type { SidebarOrder } from '../messaging/services.ts';
import { SIDEBAR_PATH } from '../messaging/sidebar-url.ts';
import { draggableEdge } from './draggable-edge.ts';
import { clampWidth, type Remembered, recall, remember } from './remembered.ts';
import { HOST_STYLE, roomStyle } from './sidebar-style.ts';

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
 * makes room where it is wide enough. Follows the background's orders and remembers, for each site, how it was left.
 */
export async function hostSidebar({ token, onOpen, signal }: HostOptions): Promise<void> {
  const state: Remembered = { open: false, width: 0 };
  const room = new CSSStyleSheet();
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const panel = document.createElement('div');
  panel.className = 'panel';
  const tab = document.createElement('button');
  tab.className = 'tab';
  tab.type = 'button';
  tab.setAttribute('aria-label', browser.i18n.getMessage('actionTitle'));
  tab.append(icon());

  const show = (open: boolean, focus = false) => {
    state.open = open;
    panel.hidden = !open;
    tab.hidden = open;
    if (open && !panel.querySelector('iframe')) {
      onOpen();
      panel.append(frame(token));
    }
    if (open && focus) panel.querySelector('iframe')?.focus();
    layOut();
  };
  const layOut = () => {
    panel.style.setProperty('--width', `${state.width}px`);
    room.replaceSync(state.open ? roomStyle(state.width) : '');
  };
  const set = (open: boolean) => {
    show(open, open);
    void remember(state);
  };
  panel.append(
    draggableEdge({
      label: browser.i18n.getMessage('sidebarResize'),
      width: () => state.width,
      resize: (width) => {
        state.width = clampWidth(width);
        layOut();
      },
      settle: () => void remember(state),
    }),
  );
  tab.addEventListener('click', () => set(true));
  // What is typed on our own buttons is no business of the page's hot-keys.
  for (const name of ['keydown', 'keyup', 'keypress']) host.addEventListener(name, (event) => event.stopPropagation());

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(panel, tab);

  const onOrder = (order: unknown, _sender: unknown, respond: (done: boolean) => void) => {
    const { type } = (order ?? {}) as SidebarOrder;
    if (type === 'toggle-sidebar') set(!state.open);
    else if (type === 'show-sidebar') set(true);
    else if (type === 'hide-sidebar') set(false);
    else return;
    respond(true);
  };
  // Before the first await: the background gives its order as soon as the script has run.
  browser.runtime.onMessage.addListener(onOrder);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onOrder);
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== room);
  });
  state.width = clampWidth(0);
  show(false);

  const { open, width } = await recall();
  if (signal.aborted) return;
  state.width = width;
  show(open || state.open);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
  document.documentElement.append(host);
}

function frame(token: string): HTMLIFrameElement {
  const iframe = document.createElement('iframe') as HTMLIFrameElement & { credentialless?: boolean };
  // Pages that isolate themselves (COEP: require-corp) only let credentialless frames in.
  if (crossOriginIsolated) iframe.credentialless = true;
  iframe.allow = 'clipboard-write';
  iframe.title = browser.i18n.getMessage('extName');
  iframe.src = `${browser.runtime.getURL(SIDEBAR_PATH)}?token=${token}`;
  return iframe;
}

/** Drawn, not loaded: the extension's files stay hidden from the page. */
function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('width', '22');
  svg.setAttribute('height', '22');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M5 4h14v16H5zM8 9h8M8 13h3m2 2 2 2 4-5');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', '#1f8f5f');
  path.setAttribute('stroke-width', '2');
  path.setAttribute('stroke-linecap', 'round');
  path.setAttribute('stroke-linejoin', 'round');
  svg.append(path);
  return svg;
}
