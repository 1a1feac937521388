import puppeteer, { type Page } from 'puppeteer-core';
import { ask } from './ask.ts';
import type { Stored } from './ledger.ts';
import { type Entry, IMPORTED, writeOn } from './writer.ts';

/** One life of the browser on a profile that outlives it, with a page of the extension open. */
export interface Incarnation {
  /** The extension's settings. */
  page: Page;
  /** Starts to write in a page of its own; each step is told before it is asked for and after it was answered. */
  write(round: string, seed: number, note: (entry: Entry) => void): Promise<void>;
  /** Asks the background, as a page of the extension does. */
  call(group: string, method: string, ...args: unknown[]): Promise<unknown>;
  /** Afterwards nothing is asked for any more, and what was asked for last is not being written any more. */
  stopWriting(): Promise<void>;
  stopBackground(): Promise<void>;
  /** All that the background says is stored, in the table and in the trash. */
  stored(): Promise<[kept: Stored[], trash: Stored[]]>;
  /** Without a word, as a power cut or the system would. */
  kill(): Promise<void>;
}

const PART = 500;

interface Life {
  chromium: string;
  extension: string;
  profile: string;
}

export async function start({ chromium, extension, profile }: Life): Promise<Incarnation> {
  const browser = await puppeteer.launch({
    executablePath: chromium,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const id = await browser.installExtension(extension);
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    return page;
  };
  const page = await open();
  const workers = await page.createCDPSession();
  await workers.send('ServiceWorker.enable');
  const stopBackground = () => workers.send('ServiceWorker.stopAllWorkers');
  const call = (group: string, method: string, ...args: unknown[]) => page.evaluate(ask, group, method, args);
  let writer: Page | undefined;
  return {
    page,
    async write(round, seed, note) {
      writer = await open();
      await writer.exposeFunction('record', note);
      await writer.evaluate(`globalThis.ask = ${ask}`);
      writer.evaluate(writeOn, round, IMPORTED, seed).catch(() => {}); // It never ends by itself: the page or the browser goes.
    },
    async stopWriting() {
      await writer?.close();
      await stopBackground();
    },
    stopBackground,
    call,
    async stored() {
      const kept: (Stored & { id: string })[] = [];
      for (;;) {
        const part = (await call('imports', 'page', kept.at(-1)?.id ?? '', PART)) as typeof kept;
        kept.push(...part);
        if (part.length < PART) break;
      }
      const trash = (await call('snippets', 'trash')) as { snippet: Stored }[];
      return [kept, trash.map(({ snippet }) => snippet)];
    },
    async kill() {
      const gone = new Promise((resolve) => browser.process()!.once('exit', resolve));
      browser.process()!.kill('SIGKILL');
      await gone;
    },
  };
}
