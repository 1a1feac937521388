import { claimDocument } from '../../../lib/editors/claim.ts';
import { watchEditors } from '../../../lib/editors/watch.ts';
import type { EditorApi, EditorEvent } from '../../../lib/messaging/protocol.ts';

/**
 * The content script's editor side with the test in the sidebar's place: what the sidebar would ask arrives as an event
 * on the document, answers and editor events go back the same way. The real script's wiring has tests of its own.
 */
declare const chrome: { runtime: { sendMessage(message: string): Promise<void> } };

interface Call {
  id: number;
  method: keyof EditorApi | 'resend';
  args: unknown[];
}

const events: EditorEvent[] = [];

const { signal } = new AbortController();
claimDocument(document, { isAlive: () => true, end: () => {}, signal });

const watch = watchEditors({
  document,
  signal,
  inject: () => chrome.runtime.sendMessage('bridge'),
  send: (event) => {
    events.push(event);
    say('zhouquan-test:event', event);
  },
});

document.addEventListener('zhouquan-test:call', async (event) => {
  const { id, method, args } = JSON.parse((event as CustomEvent<string>).detail) as Call;
  // Where a page has several frames, all are asked; the one with the editor answers.
  if (!events.length && method !== 'resend') return;
  try {
    const api = { ...watch.api, resend: watch.resend };
    const result = await (api[method] as (...args: unknown[]) => unknown)(...args);
    say('zhouquan-test:answer', { id, result });
  } catch (error) {
    say('zhouquan-test:answer', { id, error: String((error as Error).stack ?? error) });
  }
});

function say(type: string, value: unknown): void {
  document.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(value) }));
}
