import { browser } from 'wxt/browser';
import { SIDEBAR_PATH } from '../messaging/sidebar-url.ts';
import type { Look, Side } from './remembered.ts';

interface Framing {
  token: string;
  /** Where the panel is when it opens. */
  side: Side;
  look: Look;
  close(): void;
}

/**
 * The frame that the sidebar's page is shown in; it is told how it is to look, so that it need not ask. In a page sandboxed by its
 * policy the sandbox holds for that frame too, and the extension's page gets nothing of the extension: there a sentence
 * says where the sidebar can be had, with a button that closes it, as nothing else there does.
 */
export function sidebarFrame({ token, side, look: { theme, language }, close }: Framing): HTMLElement {
  if (self.origin === 'null') return refusal(close);
  const iframe = document.createElement('iframe') as HTMLIFrameElement & { credentialless?: boolean };
  // Pages that isolate themselves (COEP: require-corp) only let credentialless frames in.
  if (crossOriginIsolated) iframe.credentialless = true;
  // To any origin: where the address is a dynamic one, the page that comes of it has another.
  iframe.allow = 'clipboard-write *';
  iframe.title = browser.i18n.getMessage('extName');
  iframe.src = `${browser.runtime.getURL(SIDEBAR_PATH)}?${new URLSearchParams({ token, side, theme, language })}`;
  // The focus it was given before it had loaded stays with the empty document that it began with.
  iframe.addEventListener(
    'load',
    () => {
      if ((iframe.getRootNode() as ShadowRoot).activeElement !== iframe) return;
      iframe.blur();
      iframe.focus();
    },
    { once: true },
  );
  return iframe;
}

function refusal(close: () => void): HTMLElement {
  const refusal = document.createElement('div');
  const sentence = document.createElement('p');
  sentence.textContent = browser.i18n.getMessage('sandboxed');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = browser.i18n.getMessage('sidebarClose');
  button.addEventListener('click', close);
  refusal.append(button, sentence);
  return refusal;
}
