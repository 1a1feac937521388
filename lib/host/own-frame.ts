import { browser, type PublicPath } from 'wxt/browser';
import { type OwnFrameHello, type OwnFrameQuestion, portLine } from '../messaging/own-frame-wire.ts';
import { type Client, callApi, serve } from '../messaging/rpc.ts';
import { holdFocus } from './hold-focus.ts';
import { keepReachable } from './keep-reachable.ts';
import { randomToken } from './random-token.ts';

export interface OwnFrame<Page extends object> {
  /** Resolves once the page has proven that it is ours, and it that we are. */
  page: Promise<Client<Page>>;
  element: HTMLIFrameElement;
  /** Shows it; where and how large is for the caller to say. */
  reveal(): void;
  /** Out of sight at once; out of the way when `focused`, which gives the focus back, is done. */
  hide(focused?: Promise<unknown>): void;
  focus(): void;
  hasFocus(): boolean;
}

interface Framing {
  path: PublicPath;
  title: string;
  /** Everything in the shadow root. The frame has the class `closed` or `leaving` while it is not to be seen. */
  style: string;
  /** Served to the page. */
  api: object;
  signal: AbortSignal;
}

/**
 * A page of ours in a frame, unseen at first, in a closed shadow root: the document's scripts see neither what it shows
 * nor what is typed there.
 */
export function ownFrame<Page extends object>(
  document: Document,
  { path, title, style, api, signal }: Framing,
): OwnFrame<Page> {
  const token = randomToken();
  const view = document.defaultView as Window & typeof globalThis;
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  const iframe = document.createElement('iframe') as HTMLIFrameElement & { credentialless?: boolean };
  if (view.crossOriginIsolated) iframe.credentialless = true;
  iframe.className = 'closed';
  iframe.title = title;
  iframe.src = browser.runtime.getURL(path);
  shadow.append(iframe);

  const onQuestion = (message: unknown, _sender: unknown, respond: (mine: true) => void) => {
    const { type, token: asked } = (message ?? {}) as OwnFrameQuestion;
    if (type === 'zhouquan:whose-frame' && asked === token) respond(true);
  };
  browser.runtime.onMessage.addListener(onQuestion);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(onQuestion);
  });
  const page = new Promise<Client<Page>>((resolve) => {
    iframe.addEventListener(
      'load',
      () => {
        const { port1, port2 } = new MessageChannel();
        const line = portLine(port1);
        serve(line, api);
        iframe.contentWindow!.postMessage({ type: 'zhouquan:own-frame', token } satisfies OwnFrameHello, '*', [port2]);
        resolve(callApi<Page>(line));
      },
      { once: true },
    );
  });
  keepReachable(host, document, signal);
  let held = new AbortController();

  return {
    page,
    element: iframe,
    reveal() {
      iframe.className = '';
    },
    hide(focused = Promise.resolve()) {
      held.abort();
      // Chromium still counts a frame as the document's active element when another has got the focus from inside: once
      // unseen, it would take the focus away from there.
      iframe.blur();
      iframe.className = 'leaving';
      const away = () => {
        if (iframe.className === 'leaving') iframe.className = 'closed';
      };
      focused.then(away, away);
    },
    focus() {
      held.abort();
      held = new AbortController();
      holdFocus(iframe, AbortSignal.any([signal, held.signal]));
    },
    hasFocus: () => document.activeElement === host,
  };
}
