import { browser } from 'wxt/browser';
import {
  PALETTE_PATH,
  type PaletteFrame,
  type PaletteHello,
  type PalettePage,
  type PaletteQuestion,
  portLine,
} from '../messaging/palette-wire.ts';
import { type Client, callApi, serve } from '../messaging/rpc.ts';
import { keepReachable } from './keep-reachable.ts';
import { PALETTE_STYLE, placeBeside } from './palette-style.ts';
import { randomToken } from './random-token.ts';

export interface FramedPalette {
  /** Resolves once the page has proven that it is ours, and it that we are. */
  page: Promise<Client<PalettePage>>;
  /** Beside a caret, in CSS pixels of the window. */
  show(caret: { left: number; top: number; bottom: number }): void;
  /** Out of sight at once; out of the way when `focused`, which gives the focus back, is done. */
  hide(focused?: Promise<unknown>): void;
  focus(): void;
}

/**
 * The palette's page in a frame, unseen at first, in a closed shadow root: the document's scripts see neither the
 * snippets nor what is typed to find them.
 */
export function framePalette(
  document: Document,
  api: Omit<PaletteFrame, 'resize'>,
  signal: AbortSignal,
): FramedPalette {
  const token = randomToken();
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PALETTE_STYLE);
  shadow.adoptedStyleSheets = [sheet];
  const iframe = document.createElement('iframe') as HTMLIFrameElement & { credentialless?: boolean };
  if (view.crossOriginIsolated) iframe.credentialless = true;
  iframe.className = 'closed';
  iframe.title = browser.i18n.getMessage('commandInsert');
  iframe.src = browser.runtime.getURL(PALETTE_PATH);
  shadow.append(iframe);
  let most = 0;
  let wanted = 0;
  const setHeight = () => iframe.style.setProperty('height', `${Math.min(most, wanted)}px`);

  const onQuestion = (message: unknown, _sender: unknown, respond: (mine: true) => void) => {
    const { type, token: asked } = (message ?? {}) as PaletteQuestion;
    if (type === 'zhouquan:whose-palette' && asked === token) respond(true);
  };
  browser.runtime.onMessage.addListener(onQuestion);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onQuestion);
  });
  const frame: PaletteFrame = {
    ...api,
    resize: async (height) => {
      wanted = Math.ceil(height);
      setHeight();
    },
  };
  const page = new Promise<Client<PalettePage>>((resolve) => {
    iframe.addEventListener(
      'load',
      () => {
        const { port1, port2 } = new MessageChannel();
        const line = portLine(port1);
        serve(line, frame);
        iframe.contentWindow!.postMessage({ type: 'zhouquan:palette', token } satisfies PaletteHello, '*', [port2]);
        resolve(callApi<PalettePage>(line));
      },
      { once: true },
    );
  });
  keepReachable(host, document, signal);

  return {
    page,
    show(caret) {
      const { most: room, ...place } = placeBeside(caret, { width: view.innerWidth, height: view.innerHeight });
      most = room;
      iframe.removeAttribute('style');
      for (const [side, value] of Object.entries(place)) iframe.style.setProperty(side, `${value}px`);
      setHeight();
      iframe.className = '';
    },
    hide(focused = Promise.resolve()) {
      // Chromium still counts a frame as the document's active element when another has got the focus from inside: once
      // unseen, it would take the focus away from there.
      iframe.blur();
      iframe.className = 'leaving';
      const away = () => {
        if (iframe.className === 'leaving') iframe.className = 'closed';
      };
      focused.then(away, away);
    },
    focus: () => iframe.focus(),
  };
}
