import { describe, expect, it } from 'vitest';
import { type Layer, layers } from './architecture/layers.ts';
import { readSources, type Source } from './architecture/sources.ts';

const sources = readSources('entrypoints', 'components', 'lib');

describe('imports go one way', () => {
  it('(they are read as they are written)', () => {
    const { imports } = sources.find(({ path }) => path === 'lib/check/analysis.ts')!;
    expect(imports).toContainEqual({ from: 'lib/plan/plan.ts', typeOnly: true, own: true });
  });

  it.each(layers)('$folder', (layer) => {
    const complaints = within(layer.folder).flatMap((source) => complaintsOf(source, layer));
    expect(complaints).toEqual([]);
  });

  it('covers every folder', () => {
    const homeless = sources.filter(({ path }) => !layers.some(({ folder }) => isIn(path, folder)));
    expect(
      homeless.map(({ path }) => `${path}: say in tests/architecture/layers.ts what its folder may import`),
    ).toEqual([]);
  });
});

describe('one door to each of these', () => {
  it.each([
    ['diff', 'lib/draft/diff.ts'],
    ['dexie', 'lib/store/'],
  ])('%s is only imported by %s', (name, door) => {
    const others = sources.filter(
      ({ path, imports }) => !path.startsWith(door) && imports.some(({ from, own }) => !own && from === name),
    );
    expect(others.map(({ path }) => `${path} imports ${name}: go through ${door} instead`)).toEqual([]);
  });

  it('nothing imports an entrypoint, and only entrypoints the host', () => {
    const complaints = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ own, from }) => own && !isIn(path, 'entrypoints') && !isIn(path, 'lib/host') && isDoor(from))
        .map(({ from }) => `${path} imports ${from}: only entrypoints may`),
    );
    expect(complaints).toEqual([]);
  });
});

describe('files stay small enough to read at a sitting', () => {
  it('the longest has at most 250 lines', () => {
    const long = sources.filter(({ lines }) => lines > 250);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts are called`)).toEqual(
      [],
    );
  });

  it('entrypoints have at most 80: they only wire things up', () => {
    const long = within('entrypoints').filter(({ lines }) => lines > 80);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: move what it does to lib/`)).toEqual([]);
  });

  it('half of all files have at most 70', () => {
    const sizes = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
  });

  it('no drawer for odds and ends', () => {
    const drawers = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|misc|common)(\.tsx?$|\/)/.test(path));
    expect(drawers.map(({ path }) => `${path}: name the file for its function`)).toEqual([]);
  });

  it('file names are kebab-case, but for language tags', () => {
    const odd = sources.filter(({ path }) => !/^([a-z0-9-]+|zh-CN)(\.[a-z]+)?\.tsx?$/.test(path.split('/').at(-1)!));
    expect(odd.map(({ path }) => `${path}: write its name in kebab-case`)).toEqual([]);
  });
});

function complaintsOf({ path, imports }: Source, layer: Layer) {
  return imports.flatMap(({ from, own, typeOnly }) => {
    const allowed = [layer.folder, ...layer.uses, ...(typeOnly ? (layer.knows ?? []) : [])];
    if (own && allowed.some((folder) => isIn(from, folder))) return [];
    if (!own && layer.packages.includes(from)) return [];
    return [`${path} imports ${from}, which ${layer.folder} may not ${typeOnly ? 'know' : 'use'}`];
  });
}

function within(folder: string) {
  return sources.filter(({ path }) => isIn(path, folder));
}

function isIn(path: string, folder: string) {
  return path === folder || path.startsWith(`${folder}/`);
}

function isDoor(path: string) {
  return isIn(path, 'entrypoints') || isIn(path, 'lib/host');
}
