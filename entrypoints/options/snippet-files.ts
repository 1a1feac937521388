import type { ImportOffer } from '../../components/options/options-model.ts';
import { allSnippets, applyImport } from '../../lib/messaging/library-client.ts';
import type { SnippetFormat } from '../../lib/snippets/exchange/format.ts';
import { changesOf, planImport } from '../../lib/snippets/exchange/import-plan.ts';
import { LIMITS } from '../../lib/snippets/exchange/limits.ts';

// The formats bring their parsers along: fetched when the first file is read or written.
const loadFormats = async (): Promise<SnippetFormat[]> => (await import('../../lib/snippets/formats/index.ts')).formats;

/** All snippets as a file of that format. */
export async function exportSnippets(formatId: string): Promise<File> {
  const format = (await loadFormats()).find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format “${formatId}”.`);
  const content = await format.write(await allSnippets());
  const day = new Date().toISOString().slice(0, 10);
  return new File([content as string | Uint8Array<ArrayBuffer>], `zhouquan-${day}.${format.extensions[0]}`);
}

/** What a file holds and would change; nothing is written before its `commit`. */
export async function readSnippets(file: File): Promise<ImportOffer> {
  const { readSnippetFile } = await import('../../lib/snippets/read-snippet-file.ts');
  // One byte more than allowed is enough to be told that it is too much.
  const bytes = new Uint8Array(await file.slice(0, LIMITS.file + 1).arrayBuffer());
  const { snippets, problems } = await readSnippetFile(file.name, bytes);
  const plan = planImport(await allSnippets(), snippets);
  const count = (kind: string) => plan.filter((entry) => entry.kind === kind).length;
  return {
    file: file.name,
    fresh: count('new'),
    same: count('same'),
    different: count('different'),
    leftOut: problems.map(({ line, detail, code }) => ({ line, detail: detail ?? code })),
    commit: (decision) => applyImport(changesOf(plan, () => decision)),
  };
}
