import type { ModelBlock, PageBlock, PagePlan, Truth } from './plan.ts';

/** Put into the page by the server. */
declare const plan: PagePlan;

const TAGS = { paragraph: 'p', 'list-item': 'li', cell: 'td' };

export const blocks: PageBlock[] = plan.blocks;
export const text = blocks.map((block) => block.text).join('\n');
export const html = blocks
  .map(htmlOf)
  .join('')
  .replace(/(<li>.*?<\/li>)+/g, '<ul>$&</ul>')
  .replace(/(<td>.*?<\/td>){2}/g, '<tr>$&</tr>')
  .replace(/(<tr>.*?<\/tr>)+/g, '<table><tbody>$&</tbody></table>');

let resolve: () => void;
window.__ready = new Promise((done) => {
  resolve = done;
});

/** Called by the page once its editor stands. */
export function ready({ model, rich, caret, reset }: Truth): void {
  Object.assign(window, { __model: model, __rich: rich, __caret: caret, __reset: reset });
  resolve();
}

/** The element the page has for its editor. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element with the id ${id}.`);
  return element as T;
}

/** The blocks of HTML that an editor calls its content, by the same rules for every such editor. */
export function htmlModel(source: string): ModelBlock[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const found = [...page.querySelectorAll('p,h1,h2,h3,h4,h5,h6,li,td,th,div')].filter(
    (element) => !element.querySelector('p,h1,h2,h3,h4,h5,h6,li,td,th,div'),
  );
  return found.flatMap((element) => {
    const kind = kindOf(element);
    const copy = element.cloneNode(true) as Element;
    for (const br of copy.querySelectorAll('br')) br.replaceWith(br === copy.lastChild ? '' : '\n');
    const lines = (copy.textContent ?? '').replace(/[\u200B\uFEFF]/g, '').split('\n');
    return lines.map((line) => ({ text: line, ...kind }));
  });
}

function kindOf(element: Element): Pick<ModelBlock, 'kind' | 'level'> {
  if (/^H\d$/.test(element.tagName)) return { kind: 'heading', level: Number(element.tagName[1]) };
  if (element.closest('li')) return { kind: 'list-item' };
  return { kind: element.closest('td,th') ? 'cell' : 'paragraph' };
}

/** A text cut at the borders of its bold parts. */
export function partsOf(whole: string, bold: string[]): string[] {
  return bold.length ? whole.split(new RegExp(`(${bold.join('|')})`)).filter(Boolean) : [whole];
}

export function paragraphs(lines: string[]): ModelBlock[] {
  return lines.map((line) => ({ text: line, kind: 'paragraph' }));
}

function htmlOf({ text: whole, kind, level, bold = [] }: PageBlock): string {
  let inner = escaped(whole);
  for (const part of bold) inner = inner.replace(escaped(part), `<strong>${escaped(part)}</strong>`);
  const tag = kind === 'heading' ? `h${level}` : TAGS[kind];
  return `<${tag}>${inner || '<br>'}</${tag}>`;
}

function escaped(raw: string): string {
  return raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
