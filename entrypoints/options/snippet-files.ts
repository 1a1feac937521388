import type { ExportLoss, ImportOffer } from '../../components/options/options-model.ts';
import { allSnippets, applyImport } from '../../lib/messaging/library-client.ts';
import type { SnippetFormat } from '../../lib/snippets/exchange/format.ts';
import { changesOf, planImport } from '../../lib/snippets/exchange/import-plan.ts';
import { lossesOf } from '../../lib/snippets/exchange/losses.ts';

// The formats bring their parsers along: fetched when the first file is read or written.
const loadFormats = async (): Promise<SnippetFormat[]> => (await import('../../lib/snippets/formats.ts')).formats;

/** All snippets as a file of that format, and what it can't hold. */
export async function exportSnippets(formatId: string): Promise<{ file: File; losses: ExportLoss[] }> {
  const format = (await loadFormats()).find(({ id }) => id === formatId);
  if (!format) throw new Error(`There is no format “${formatId}”.`);
  const snippets = await allSnippets();
  const content = await format.write(snippets);
  const day = new Date().toISOString().slice(0, 10);
  return {
    file: new File([content as string | Uint8Array<ArrayBuffer>], `zhouquan-${day}.${format.extensions[0]}`),
    losses: lossesOf(format, snippets),
  };
}

/** What a file holds and would change; nothing is written before its `commit`. */
export async function readSnippets(file: File): Promise<ImportOffer> {
  const { readChosenFile } = await import('../../lib/snippets/read-snippet-file.ts');
  const { snippets, problems } = await readChosenFile(file);
  const plan = planImport(await allSnippets(), snippets);
  const count = (kind: string) => plan.filter((entry) => entry.kind === kind).length;
  const different = plan.flatMap((entry) => (entry.kind === 'different' ? [entry] : []));
  return {
    file: file.name,
    fresh: count('new'),
    same: count('same'),
    different: different.map(({ existing, incoming }) => ({
      title: existing.title,
      before: existing.body,
      after: incoming.body,
    })),
    leftOut: problems,
    commit: (decisions, work) =>
      applyImport(
        changesOf(plan, (entry) => decisions[different.indexOf(entry)]!),
        work,
      ),
  };
}
