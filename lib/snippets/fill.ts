import { withBold, withText } from '../draft/bold.ts';
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
 * A body with its fields filled in, a paragraph a line; lines that begin with `# ` to `###### ` are headings, `**` stands
 * around what is bold. A field
 * without a value gets its default, and stays open (`{单位}`) where it has none.
 */
export function fillSnippet(body: string, values: Record<string, string>, today = new Date()): Filled {
  const fields = new Map(fieldsOf(body, today).map((field) => [field.name, field]));
  let text = '';
  const bold: [number, number][] = [];
  for (const part of parseTemplate(body)) {
    const start = text.length;
    if ('caret' in part) text += CARET_MARK;
    else if ('text' in part) text += inLines(part.text);
    else {
      const field = fields.get(part.field)!;
      const value = Object.hasOwn(values, part.field) ? values[part.field]! : field.default;
      text += value === '' && field.type !== 'toggle' ? `{${part.field}}` : inLines(value);
    }
    if (part.bold) bold.push([start, text.length]);
  }
  const fragment: Fragment = [];
  let caret: Filled['caret'];
  let at = 0;
  for (const line of text.split('\n')) {
    const offset = line.indexOf(CARET_MARK);
    if (offset >= 0 && !caret) {
      const marker = line.length - line.replace(/^#{1,6} /, '').length;
      caret = { block: fragment.length, offset: Math.max(0, offset - marker) };
    }
    const within = (place: number) => Math.max(0, Math.min(line.length, place - at));
    fragment.push(
      blockOf(
        line,
        bold.map(([start, end]) => [within(start), within(end)]),
      ),
    );
    at += line.length + 1;
  }
  return { fragment, ...(caret && { caret }) };
}

function inLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

/** A heading is as bold as the editor makes it. */
function blockOf(line: string, bold: [number, number][]): FragmentBlock {
  const text = line.replaceAll(CARET_MARK, '');
  const heading = /^(#{1,6}) (.+)$/.exec(text);
  if (heading) return { text: heading[2]!, kind: 'heading', level: heading[1]!.length };
  return withText(withBold({ text: line, kind: 'paragraph' }, bold), text);
}
