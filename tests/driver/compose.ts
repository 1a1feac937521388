import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './driver.ts';

/** A real composition of an input method where the focus is; a `committed` of null leaves it composing. */
export async function compose(
  browser: BrowserName,
  page: Page,
  parts: string[],
  committed: string | null,
): Promise<void> {
  await (browser === 'chromium' ? inChromium : inFirefox)(page, parts, committed);
}

async function inChromium(page: Page, parts: string[], committed: string | null): Promise<void> {
  const cdp = await page.createCDPSession();
  for (const text of parts) {
    // As a key that an input method has taken.
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  if (committed !== null) await cdp.send('Input.insertText', { text: committed });
  await cdp.detach();
}

/**
 * By the processor that Firefox's own tests compose with (nsITextInputProcessor), in the browser's window: what has the
 * focus in it gets the events as from the system's input method.
 */
async function inFirefox(page: Page, parts: string[], committed: string | null): Promise<void> {
  const { connection } = page.browser() as Browser & { connection: Connection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = tree.contexts ?? [];
  if (!window) throw new Error('Firefox shows no window of its own: it was started without access to the system.');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: composeHere.toString(),
    arguments: [{ type: 'string', value: JSON.stringify({ parts, committed }) }],
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`Firefox could not compose: ${result.exceptionDetails?.text}`);
}

/** As much of puppeteer's connection as is needed here: it has no command for the browser's own windows. */
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{
    result: { type?: string; exceptionDetails?: { text: string }; contexts?: { context: string }[] };
  }>;
}

/** Runs in the browser's window; the composition is kept there between calls. */
function composeHere(given: string): void {
  const { parts, committed } = JSON.parse(given) as { parts: string[]; committed: string | null };
  const own = globalThis as unknown as {
    Cc: Record<string, { createInstance(type: unknown): Processor }>;
    Ci: Record<string, unknown>;
    zhouquanTest?: Processor;
  };
  own.zhouquanTest ??= own.Cc['@mozilla.org/text-input-processor;1']!.createInstance(own.Ci.nsITextInputProcessor);
  const processor = own.zhouquanTest;
  if (!processor.beginInputTransactionForTests(globalThis)) throw new Error('Something else is composing.');
  for (const text of parts) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    // As a key that an input method has taken.
    processor.flushPendingComposition(new KeyboardEvent('', { key: text.at(-1)! }));
  }
  if (committed !== null) processor.commitCompositionWith(committed);
}

interface Processor {
  ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(key: KeyboardEvent): boolean;
  commitCompositionWith(text: string): boolean;
}
