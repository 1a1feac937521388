import { Parser } from 'saxen';

/** What a paragraph has from its style. */
export interface WordStyle {
  /** Of a heading, from 1. */
  level?: number;
  /** Its automatic number: which list, and which level of it from 0. */
  list?: { id: string; level?: number };
}

/**
 * The paragraph styles of a document by their ids, each with what it takes over from the one it is based on. Ids differ
 * between languages and programs; the built-in names of headings (`heading 1`) don't.
 */
export function readStyles(xml: string): Map<string, WordStyle> {
  const own = new Map<string, WordStyle & { basedOn?: string }>();
  let open: WordStyle & { basedOn?: string } = {};
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const value = () => String(attributes()['w:val']);
    if (name === 'w:style') {
      open = {};
      own.set(String(attributes()['w:styleId']), open);
    } else if (name === 'w:name') {
      const level = /^heading ([1-9])$/i.exec(value())?.[1];
      if (level) open.level = Number(level);
    } else if (name === 'w:basedOn') open.basedOn = value();
    else if (name === 'w:numId') open.list = { ...open.list, id: value() };
    else if (name === 'w:ilvl') open.list = { id: '', ...open.list, level: Number(value()) };
  });
  parser.parse(xml);
  const resolve = (id: string | undefined, depth = 0): WordStyle => {
    const style = own.get(id ?? '');
    if (!style || depth > own.size) return {};
    const { basedOn, list, ...rest } = style;
    const base = resolve(basedOn, depth + 1);
    const merged = list?.id ? list : list && { ...list, id: base.list?.id ?? '' };
    return { ...base, ...rest, ...(merged && { list: merged }) };
  };
  return new Map([...own.keys()].map((id) => [id, resolve(id)]));
}
