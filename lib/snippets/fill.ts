import type { Fragment, FragmentBlock } from '../draft/draft.ts';
import { fieldsOf } from './fields.ts';
import { parseTemplate } from './template.ts';

/** Blocks to insert, and where the caret goes: block of the fragment and offset in it; absent = at the end. */
export interface Filled {
  fragment: Fragment;
  caret?: { block: number; offset: number };
}

// Marks the caret's place while the text is put together; a private-use character that no text should hold.
const CARET_MARK = '\uE0CA';

/**
 * A body with its fields filled in, a paragraph a line; lines that begin with `# ` to `###### ` are headings. A field
 * without a value gets its default, and stays open (`{单位}`) where it has none.
 */
export function fillSnippet(body: string, values: Record<string, string>, today = new Date()): Filled {
  const fields = new Map(fieldsOf(body, today).map((field) => [field.name, field]));
  const text = parseTemplate(body)
    .map((part) => {
      if ('caret' in part) return CARET_MARK;
      if ('text' in part) return part.text;
      const field = fields.get(part.field)!;
      const value = Object.hasOwn(values, part.field) ? values[part.field]! : field.default;
      return value === '' && field.type !== 'toggle' ? `{${part.field}}` : value;
    })
    .join('');
  const fragment: Fragment = [];
  let caret: Filled['caret'];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const block = blockOf(line.replaceAll(CARET_MARK, ''));
    const offset = line.indexOf(CARET_MARK);
    if (offset >= 0 && !caret) {
      const marker = line.length - line.replace(/^#{1,6} /, '').length;
      caret = { block: fragment.length, offset: Math.max(0, offset - marker) };
    }
    fragment.push(block);
  }
  return { fragment, ...(caret && { caret }) };
}

function blockOf(line: string): FragmentBlock {
  const heading = /^(#{1,6}) (.+)$/.exec(line);
  if (heading) return { text: heading[2]!, kind: 'heading', level: heading[1]!.length };
  return { text: line, kind: 'paragraph' };
}
