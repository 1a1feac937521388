import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).sort();
const textOf = (page: string) => readFileSync(resolve(root, page), 'utf8');
const { scripts } = JSON.parse(textOf('package.json'));

/** `## Working on it` → `working-on-it`, as GitHub names headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages)('%s', (page) => {
  const text = textOf(page);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)];
    const dead = links.filter(([, path, anchor]) => {
      const file = path ? resolve(root, dirname(page), path) : resolve(root, page);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  it('names commands that there are', () => {
    const named = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][a-z0-9:-]*)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names files that there are', () => {
    const named = [...text.matchAll(/`((?:lib|components|entrypoints|tests|scripts|docs|public)\/[\w./-]*)`/g)];
    const paths = named.map(([, path]) => path!).filter((path) => !path.includes('NAME'));
    expect(paths.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
  });
});

it('the pages are found', () => expect(pages).toContain('README.md'));
