import type { Fragment } from '../../lib/draft/draft.ts';

/** Lets a fragment be dragged out: as lines, and as paragraphs for editors that take them. */
export function dragText(event: DragEvent, fragment: Fragment): void {
  const data = event.dataTransfer;
  if (!data) return;
  data.setData('text/plain', fragment.map(({ text }) => text).join('\n'));
  if (fragment.length > 1) data.setData('text/html', fragment.map(({ text }) => `<p>${escaped(text)}</p>`).join(''));
  data.effectAllowed = 'copy';
}

/** Whether what was dragged was taken somewhere. */
export function wasDropped({ dataTransfer }: DragEvent): boolean {
  return dataTransfer !== null && dataTransfer.dropEffect !== 'none';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
