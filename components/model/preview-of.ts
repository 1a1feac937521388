import type { Fragment } from '../../lib/draft/draft.ts';

/** A heading in a body: `## 二、重点工作`. */
const HEADING = /^(#{1,6}) (.+)$/u;

/** A body as the paragraphs it will be, its fields still in them. */
export function previewOf(body: string): Fragment {
  return body.split('\n').map((line) => {
    const heading = HEADING.exec(line);
    return heading
      ? { text: heading[2]!, kind: 'heading', level: heading[1]!.length }
      : { text: line, kind: 'paragraph' };
  });
}
