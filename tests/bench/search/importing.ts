import { Dexie } from 'dexie';
import { changesOf, planImport } from '../../../lib/snippets/exchange/import-plan.ts';
import { withinLimits } from '../../../lib/snippets/exchange/limits.ts';
import { zhouquanJson } from '../../../lib/snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { createBackups } from '../../../lib/store/backups.ts';
import { DATABASE_NAME } from '../../../lib/store/database.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { privateFiles } from '../../../lib/store/private-files.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetImports } from '../../../lib/store/snippet-imports.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

export interface ImportTimes {
  /** From the file's text to snippets. */
  read: number;
  /** What is new, the same and different. */
  plan: number;
  /** The backup and the one transaction, until it is on the disk. */
  write: number;
  /** In a background that has just started: until the recent ones can be shown. */
  recent: number;
  /** There, too: until the first search is answered from the full index. */
  index: number;
}

const PART = 500;

/** What the settings page and the background do with a file, in one page and with the same code. */
export async function importing(snippets: Snippet[]): Promise<ImportTimes> {
  await Dexie.delete(DATABASE_NAME);
  const file = zhouquanJson.write(snippets);
  const before = start();
  const clock = stopWatch();
  const { snippets: incoming } = withinLimits(zhouquanJson.read(file));
  const read = clock();
  const { add } = changesOf(planImport([], incoming), () => 'skip');
  const plan = clock();
  for (let at = 0; at < add.length; at += PART)
    await before.imports.stage('b', { add: add.slice(at, at + PART), replace: [] }, at);
  await before.imports.commit('b');
  const write = clock();
  (await before.open()).close();

  const after = start();
  clock();
  const shown = await after.store.recent(30);
  const recent = clock();
  const found = await after.store.search(snippets[0]!.title);
  const index = clock();
  (await after.open()).close();
  if (add.length !== snippets.length || shown.length !== 30 || found.length === 0)
    throw new Error('The import did not bring in what was measured.');
  return { read, plan, write, recent, index };
}

function start() {
  const open = openOnce();
  const finder = createSnippetFinder(open);
  const backups = createBackups(privateFiles('bench'));
  return {
    open,
    imports: createSnippetImports({ open, backups, finder }),
    store: createSnippetStore({ open, finder, profileValues: async () => ({}) }),
  };
}

/** Milliseconds since the last call. */
function stopWatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const spent = now - last;
    last = now;
    return spent;
  };
}
