import { browser } from 'wxt/browser';
import type { OwnFrameQuestion } from '../messaging/own-frame-wire.ts';

/** Whether a content script of ours in that tab framed a page of ours with this token; any page could frame it. */
export function proveFrame(tab: number, token: string): Promise<boolean> {
  const question: OwnFrameQuestion = { type: 'zhouquan:whose-frame', token };
  return browser.tabs.sendMessage(tab, question).then(
    (answer) => answer === true,
    () => false,
  );
}
