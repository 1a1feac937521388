import { Parser } from 'saxen';
import { formatWordNumber } from './word-number.ts';

/** The automatic numbers of a document, in the order of its paragraphs: each call counts one on. */
export interface WordNumbering {
  /**
   * The number of the next paragraph of a list, e.g. `（三）`; empty for bullets, and where there is no such list. `style`
   * is that of the paragraph, which may stand for a level of the list.
   */
  next(list: string, level: number | undefined, style: string | undefined): string;
}

interface Level {
  start: number;
  format: string;
  /** `%1` is the number of the outermost level. */
  text: string;
  /** All numbers in it as figures. */
  figures: boolean;
  style?: string;
}

interface List {
  levels: Map<number, Level>;
  /** The list whose numbers it shares. */
  shape: string;
  /** Where levels begin anew in this list. */
  starts: Map<number, number>;
}

/** Reads numbering.xml (ECMA-376, part 1, §17.9). Lists of one shape count on from each other, as in Word. */
export function readNumbering(xml: string): WordNumbering {
  const lists = readLists(xml);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next(id, asked, style) {
      const list = lists.get(id);
      if (!list) return '';
      const at = asked ?? levelOfStyle(list, style);
      const level = list.levels.get(at);
      if (!level) return '';
      const count = counts.get(list.shape) ?? [];
      counts.set(list.shape, count);
      const restart = begun.has(id) ? undefined : list.starts.get(at);
      if (list.starts.has(at)) begun.add(id);
      count[at] = restart ?? (count[at] === undefined ? level.start : count[at] + 1);
      count.length = at + 1;
      if (level.format === 'bullet' || level.format === 'none') return '';
      const text = level.text.replace(/%([1-9])/gu, (_, nth) => {
        const from = Number(nth) - 1;
        const outer = list.levels.get(from);
        return formatWordNumber(count[from] ?? outer?.start ?? 1, level.figures ? 'decimal' : (outer?.format ?? ''));
      });
      // What Word keeps apart with a tab would else grow together.
      return /[\p{L}\p{N}]$/u.test(text) ? `${text} ` : text;
    },
  };
}

function levelOfStyle({ levels }: List, style: string | undefined): number {
  return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? 0;
}

function readLists(xml: string): Map<string, List> {
  const shapes = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let level: Level | null = null;
  let list: List | null = null;
  let overridden = 0;
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const value = () => String(attributes()['w:val']);
    if (name === 'w:abstractNum') {
      levels = new Map();
      shapes.set(String(attributes()['w:abstractNumId']), levels);
    } else if (name === 'w:lvl') {
      level = { start: 1, format: 'decimal', text: '', figures: false };
      levels.set(Number(attributes()['w:ilvl']), level);
    } else if (name === 'w:start' && level) level.start = Number(value());
    else if (name === 'w:numFmt' && level) level.format = value();
    else if (name === 'w:lvlText' && level) level.text = String(attributes()['w:val'] ?? '');
    else if (name === 'w:isLgl' && level) level.figures = value() !== '0' && value() !== 'false';
    else if (name === 'w:pStyle' && level) level.style = value();
    else if (name === 'w:num') {
      levels = new Map();
      list = { levels, shape: '', starts: new Map() };
      lists.set(String(attributes()['w:numId']), list);
    } else if (name === 'w:abstractNumId' && list) list.shape = value();
    else if (name === 'w:lvlOverride') overridden = Number(attributes()['w:ilvl']);
    else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value()));
  });
  parser.on('closeTag', (name) => {
    if (name === 'w:lvl') level = null;
    if (name === 'w:num') list = null;
  });
  parser.parse(xml);
  for (const each of lists.values())
    each.levels = new Map([...(shapes.get(each.shape) ?? new Map<number, Level>()), ...each.levels]);
  return lists;
}
