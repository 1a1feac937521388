import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load.ts';
import { PackError } from '../../../lib/knowledge/pack-error.ts';

const item = (change: object = {}) => ({
  id: 'tea',
  title: '茶话会',
  section: 'main',
  strong: ['茶话会'],
  reason: '让大家坐到一起。',
  wordings: [{ text: ['12月举办茶话会。'] }],
  good: ['年底举办茶话会。'],
  bad: ['年底举办运动会。'],
  ...change,
});
const section = (change: object = {}) => ({
  id: 'main',
  title: '主要任务',
  headings: ['^主要任务'],
  reason: '正文主体。',
  wordings: [{ text: ['做事。'] }],
  good: ['主要任务'],
  bad: ['工作目标'],
  ...change,
});
const pack = (change: object = {}) => ({ id: 'own', title: '本校', asOf: '2026-11-23', ...change });
const full = (change: object = {}) => pack({ sections: [section()], items: [item()], ...change });

function refusal(...packs: unknown[]): { pack: string; path: string; reason: string } {
  try {
    loadKnowledge(packs);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    const { pack: id, path, reason } = error as PackError;
    return { pack: id, path, reason };
  }
  throw new Error('The packs were accepted.');
}

describe('packs that are refused', () => {
  test.each<[string, unknown, string, string]>([
    ['no object', 'nonsense', '', 'Object'],
    ['no date', { id: 'own', title: '本校' }, 'asOf', 'asOf'],
    ['an unknown key', pack({ extra: 1 }), 'extra', 'never'],
    ['a regular expression', full({ items: [item({ strong: ['(茶+)+会['] })] }), 'items.0.strong.0', 'no template'],
    [
      'an open field',
      full({ items: [item({ wordings: [{ text: ['由{负责人负责。'] }] })] }),
      'items.0.wordings.0.text.0',
      'field',
    ],
    ['a good example that fails', full({ items: [item({ good: ['年底聚餐。'] })] }), 'items.0', '年底聚餐'],
    ['a bad example that fails', full({ items: [item({ bad: ['不办茶话会。'] })] }), 'items.0', '不办茶话会'],
    ['a heading that is not seen', full({ sections: [section({ good: ['任务'] })] }), 'sections.0', '任务'],
    ['an unknown section', full({ items: [item({ section: 'none' })] }), 'items.0.section', 'none'],
    ['an id for two', full({ items: [item({ id: 'main' })] }), 'items.0.id', 'main'],
    [
      'an unknown item',
      full({ kinds: [{ id: 'k', title: '种', items: [{ id: 'none', need: 'expected' }] }] }),
      'kinds.0.items.0.id',
      'none',
    ],
    [
      'a circle of kinds',
      full({
        kinds: [
          { id: 'a', title: '甲', extends: 'b' },
          { id: 'b', title: '乙', extends: 'a' },
        ],
      }),
      'kinds.0.extends',
      'itself',
    ],
    [
      'a wording for an unknown kind',
      full({ items: [item({ wordings: [{ kinds: ['none'], text: ['做。'] }] })] }),
      'items.0.wordings',
      'none',
    ],
  ])('%s', (_, input, path, reason) => {
    const said = refusal(input);
    expect(said.path).toBe(path);
    expect(said.reason).toContain(reason);
    if (typeof input === 'object') expect(said.pack).toBe('own');
  });

  test('the pack that is at fault is named, not the first', () => {
    expect(refusal(full(), pack({ id: 'other', items: [item({ id: 'b', good: ['无'] })] })).pack).toBe('other');
  });
});

describe('packs are merged', () => {
  test('a later entry takes the place of an earlier one of the same id', () => {
    const { items, packs } = loadKnowledge([
      full({ items: [item(), item({ id: 'coffee', title: '咖啡', strong: ['茶话会', '咖啡'] })] }),
      pack({ id: 'ours', items: [item({ title: '本校茶话会' })] }),
    ]);
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['tea', '本校茶话会'],
      ['coffee', '咖啡'],
    ]);
    expect(packs.map(({ id, language, version }) => [id, language, version])).toEqual([
      ['own', 'zh', 1],
      ['ours', 'zh', 1],
    ]);
  });

  test('no packs are no knowledge', () => {
    expect(loadKnowledge([])).toMatchObject({ packs: [], kinds: [], items: [], laws: [] });
  });
});
