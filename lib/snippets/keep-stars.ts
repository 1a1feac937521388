import { parseTemplate } from './template.ts';

/** A text from a document as a body in which its stars stay stars: words masked by a filter (`依法**`) are not bold. */
export function keepStars(text: string): string {
  return parseTemplate(text).some(({ bold }) => bold) ? text.replaceAll('*', '\\*') : text;
}
