import { boldRuns, withoutOuterSpace } from '../draft/bold.ts';
import type { Fragment, FragmentBlock } from '../draft/draft.ts';
import { keepStars } from './keep-stars.ts';

/**
 * A stretch of a document as a body: what is bold stays so, and so do headings among other paragraphs. Places left open in
 * it (`{单位}`) are fields.
 */
export function bodyOf(fragment: Fragment): string {
  const bold = fragment.some((block) => block.bold);
  const lines = fragment.map((block) => {
    const level = fragment.length > 1 && block.kind === 'heading' && block.text.trim() ? block.level : undefined;
    return (level ? `${'#'.repeat(level)} ` : '') + (bold ? starred(block) : block.text);
  });
  return bold ? lines.join('\n') : keepStars(lines.join('\n'));
}

function starred({ text, bold = [] }: FragmentBlock): string {
  const runs = boldRuns(text, withoutOuterSpace(text, bold));
  return runs
    .map((run) => {
      const own = run.text.replaceAll('*', '\\*');
      return run.bold ? `**${own}**` : own;
    })
    .join('');
}
