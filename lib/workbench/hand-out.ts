import type { FragmentBlock } from '../draft/draft.ts';
import { htmlOf } from '../editors/technique/clipboard-event.ts';
import type { PlanText } from '../store/workbench-store.ts';
import type { FileKind } from './file-kind.ts';

/** Copies the plan as text and with its headings, for whatever it is pasted into. Rejects where the browser refuses. */
export function copyPlan({ blocks }: PlanText): Promise<void> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', textOf(blocks)),
    'text/html': blob('text/html', htmlOf(blocks)),
  });
  return navigator.clipboard.write([item]);
}

/** The plan as a file, named for the one it came from. */
export async function planFile({ name, blocks }: PlanText, kind: FileKind, unnamed: string): Promise<File> {
  const title = name.replace(/\.\w+$/u, '') || titleOf(blocks) || unnamed;
  const content = kind === 'docx' ? await wordOf(blocks) : textOf(blocks);
  return new File([content], `${title}.${kind}`);
}

async function wordOf(blocks: FragmentBlock[]): Promise<Uint8Array<ArrayBuffer>> {
  const { writeParagraphs } = await import('../snippets/exchange/word-document.ts');
  const paragraphs = blocks.map(({ text, level }) => (level ? { text, level } : { text }));
  return writeParagraphs(paragraphs) as Uint8Array<ArrayBuffer>;
}

const textOf = (blocks: FragmentBlock[]) => blocks.map(({ text }) => text).join('\n');

/** The first line, where it can be a file's name. */
function titleOf(blocks: FragmentBlock[]): string {
  const first = blocks.find(({ text }) => text.trim())?.text.trim() ?? '';
  return first.length <= 40 ? first.replace(/[\\/:*?"<>|]/gu, '') : '';
}
