import { Dexie } from 'dexie';
import { changesOf, planImport } from '../../../lib/snippets/exchange/import-plan.ts';
import { withinLimits } from '../../../lib/snippets/exchange/limits.ts';
import { zhouquanJson } from '../../../lib/snippets/formats/zhouquan-json.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { createBackups } from '../../../lib/store/backups.ts';
import { createDatabase, DATABASE_NAME } from '../../../lib/store/database.ts';
import { createJournal } from '../../../lib/store/journal/journal.ts';
import { openOnce } from '../../../lib/store/open-once.ts';
import { privateFiles } from '../../../lib/store/private-files.ts';
import { createSnippetFinder } from '../../../lib/store/snippet-finder.ts';
import { createSnippetImports } from '../../../lib/store/snippet-imports.ts';
import { createSnippetStore } from '../../../lib/store/snippet-store.ts';

/** Bytes of heap and buffers in use, once what nobody holds is collected; ../import-bench.ts puts it on the page. */
declare const memory: () => Promise<number>;

export interface ImportCosts {
  /** From the file's text to snippets. */
  read: number;
  /** What is new, the same and different. */
  plan: number;
  /** The backup, the one transaction and its entry in the journal, until they are on the disk. */
  write: number;
  /** In a background that has just started: until the recent ones can be shown. */
  recent: number;
  /** There, too: until the first search is answered from those used last and the newest. */
  few: number;
  /** There, too: until it is answered from the full index. */
  index: number;
  /** Bytes held when all is read and compared and the whole import waits to be written. */
  held: number;
  /** Bytes of a background that has answered its first search. */
  answering: number;
}

const PART = 500;

/** What the settings page and the background do with a file, in one page and with the same code. */
export async function importing(snippets: Snippet[]): Promise<ImportCosts> {
  await createJournal(privateFiles('bench-journal')).erase(Dexie.delete(DATABASE_NAME));
  const own = await memory();
  const brought = await bringIn(snippets);
  const started = await startOver(snippets.at(-1)!.title, snippets[0]!.title);
  return { ...brought, ...started, held: brought.held - own, answering: started.answering - own };
}

async function bringIn(snippets: Snippet[]) {
  const file = zhouquanJson.write(snippets);
  const { imports, journal, open } = start();
  const clock = stopWatch();
  const { snippets: incoming } = withinLimits(zhouquanJson.read(file));
  const read = clock();
  const { add } = changesOf(planImport([], incoming), () => 'skip');
  const plan = clock();
  for (let at = 0; at < add.length; at += PART)
    await imports.stage('b', sent({ add: add.slice(at, at + PART), replace: [] }), at);
  const staged = clock();
  const held = await memory();
  clock();
  await imports.commit('b');
  await journal.settled();
  const write = staged + clock();
  (await open()).close();
  if (add.length !== snippets.length) throw new Error('The import did not bring in what was measured.');
  return { read, plan, write, held };
}

async function startOver(newest: string, oldest: string) {
  const { store, open } = start();
  const clock = stopWatch();
  const shown = await store.recent(30);
  const recent = clock();
  const { results } = await store.searchSoFar(newest);
  const few = recent + clock();
  const found = await store.search(oldest);
  const index = few + clock();
  const answering = await memory();
  (await open()).close();
  if (shown.length !== 30 || results.length === 0 || found.length === 0)
    throw new Error('What was brought in is not found.');
  return { recent, few, index, answering };
}

/** As the background gets it from the page: a copy. */
const sent = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;

function start() {
  const journal = createJournal(privateFiles('bench-journal'));
  const open = openOnce(() => journal.follow(createDatabase()), journal.begin);
  const finder = createSnippetFinder(open);
  const backups = createBackups(privateFiles('bench'));
  return {
    open,
    journal,
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
