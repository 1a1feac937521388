import { chromium } from 'playwright';
import { readMachine } from '../../scripts/machine.ts';
import { fixed, type Section, short } from './report.ts';
import type { Bench } from './search/page.ts';
import { servePage } from './search/serve-page.ts';
import { documents } from './texts.ts';
import { usedMemory } from './used-memory.ts';

declare const bench: Bench;

/** A Zhouquan file brought in, and the background started over what is there then, in Chromium. */
export async function benchImport(_rounds: number, sizes = [1_000, 10_000, 100_000]): Promise<Section> {
  const { chromium: executablePath } = readMachine();
  if (!executablePath) throw new Error('The import is measured in Chromium, and set-up found none.');
  const served = await servePage();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const rows: string[][] = [];
  try {
    for (const count of sizes) {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(served.url);
      await page.evaluate(([count, documents]) => bench.snippets(count, documents), [count, documents] as const);
      const session = await page.context().newCDPSession(page);
      await page.exposeFunction('memory', () => usedMemory(session));
      const { read, plan, write, recent, few, index, held, answering } = await page.evaluate(() => bench.importing());
      const memory = [held, answering].map((bytes) => fixed(bytes / 2 ** 20, 1));
      rows.push([count.toLocaleString('en'), ...[read, plan, write, recent, few, index].map(short), ...memory]);
      await page.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
  return {
    title: 'Importing snippets, and starting over them',
    text:
      'Snippets of 200 characters from a Zhouquan file. Writing is one transaction, after a backup and before an entry in the journal: all are on the ' +
      'disk when it is done. A background that has just started shows the recent ones, and answers the first query from those used last and the newest, long before it has the full index. Memory: the ' +
      'file, what was read of it and the import that waits to be written; the background once it searches, snippets ' +
      'and index.',
    head: [
      'snippets',
      'read, ms',
      'compare, ms',
      'write, ms',
      'started: recent, ms',
      'started: first answer, ms',
      'started: full index, ms',
      'importing, MB',
      'searching, MB',
    ],
    rows,
  };
}
