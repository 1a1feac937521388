import type { Sender } from './port.ts';

/** Where this extension's own pages live: `runtime.id` and `runtime.getURL('/')`. */
export interface Self {
  id: string;
  origin: string;
}

/** True for our own page, wherever it is shown; a web page's content script is not. */
export function isOwnPage(sender: Sender | undefined, self: Self): boolean {
  return sender?.id === self.id && sender.url !== undefined && sender.url.startsWith(self.origin);
}

/** True for a content script of ours in some frame of a tab. */
export function isContentScript(sender: Sender | undefined, self: Self): boolean {
  return sender?.id === self.id && sender.tab?.id !== undefined && !isOwnPage(sender, self);
}

/** True where our page is inside another page: then that page, which may be anyone's, chose to show it. */
export function isFramed(sender: Sender | undefined): boolean {
  return sender?.tab !== undefined && sender.frameId !== 0;
}
