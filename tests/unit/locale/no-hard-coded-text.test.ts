import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const files = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}']);

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'aria-description']);

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Texts in a source that should stand in a catalogue: words between tags, in spoken attributes, Chinese anywhere. */
function textsIn(path: string, source: string): string[] {
  const texts: string[] = [];
  const visit = (value: unknown, attribute?: string): void => {
    if (Array.isArray(value)) for (const child of value) visit(child, attribute);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Node;
      const name = node.type === 'JSXAttribute' ? String((node.name as Node).name) : attributeInside(node, attribute);
      const text = textOf(node);
      if (text !== undefined && isText(node.type, text, attribute)) texts.push(text.trim());
      for (const [key, child] of Object.entries(node)) if (key !== 'name') visit(child, name);
    }
  };
  visit(parseSync(path, source).program);
  return texts;
}

/** What a call is given or a value is compared with is a key, not the text itself. */
function attributeInside(node: Node, attribute?: string): string | undefined {
  return node.type === 'CallExpression' || node.type === 'BinaryExpression' ? undefined : attribute;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal' && typeof node.value === 'string' && !('regex' in node)) return node.value;
  if (node.type === 'TemplateElement') return (node.value as { raw: string }).raw;
  return undefined;
}

function isText(type: string, text: string, attribute?: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return true;
  if (!/\p{L}{2}/u.test(text)) return false;
  return type === 'JSXText' || (type === 'Literal' && attribute !== undefined && SPOKEN.has(attribute));
}

describe('what counts as text', () => {
  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p title="Hello" class="hello">{t("a.b")}</p>', ['Hello']],
    ["<p title={kind === 'all' ? 'Everything' : name} />", ['Everything']],
    ['const label = "提纲";', ['提纲']],
    ['const numbers = /[一二三]/u; // 提纲', []],
    ['<p>{count}%</p>', []],
    ['useRef<HTMLElement>(null); a < b && c > d;', []],
  ])('%s', (source, texts) => {
    expect(textsIn('sample.tsx', source)).toEqual(texts);
  });
});

it.each(files)('%s takes its texts from the catalogues', (path) => {
  expect(textsIn(path, readFileSync(path, 'utf8'))).toEqual([]);
});
