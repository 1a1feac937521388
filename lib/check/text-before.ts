import { type CodeSet, has } from '../knowledge/code-set.ts';

/**
 * What stands before an offset of a text, back to the nearest of these signs, and no farther than `far`. A pattern that
 * looks for the end of the text would be tried from every character before it.
 */
export function textBefore(text: string, end: number, signs: CodeSet, far = end): string {
  const first = Math.max(0, end - far);
  let start = end;
  while (start > first && !has(signs, text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}
