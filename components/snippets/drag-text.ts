import { boldRuns } from '../../lib/draft/bold.ts';
import type { Fragment, FragmentBlock } from '../../lib/draft/draft.ts';
import { DRAGGED } from '../../lib/draft/dragged.ts';

/**
 * Lets a fragment be dragged out: as lines, and as paragraphs for those that take them. In an editor that is attached it is
 * inserted by us, who know the drop by its `id`.
 */
export function dragText(event: DragEvent, fragment: Fragment, id: string): void {
  const data = event.dataTransfer;
  if (!data) return;
  data.setData(DRAGGED, id);
  data.setData('text/plain', fragment.map(({ text }) => text).join('\n'));
  const html = fragment.map(htmlInside);
  if (fragment.length > 1) data.setData('text/html', html.map((inside) => `<p>${inside}</p>`).join(''));
  else if (fragment[0]?.bold) data.setData('text/html', html[0]!);
  data.effectAllowed = 'copy';
}

/** Whether what was dragged was taken somewhere. */
export function wasDropped({ dataTransfer }: DragEvent): boolean {
  return dataTransfer !== null && dataTransfer.dropEffect !== 'none';
}

function htmlInside({ text, bold }: FragmentBlock): string {
  const runs = boldRuns(text, bold);
  return runs.map((run) => (run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text))).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
