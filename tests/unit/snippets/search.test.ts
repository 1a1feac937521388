import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IN_VAIN } from '../../../lib/snippets/search/budget.ts';
import type { SearchContext } from '../../../lib/snippets/search/entry.ts';
import { fold, termsOf } from '../../../lib/snippets/search/query.ts';
import { createSnippetIndex } from '../../../lib/snippets/search/search.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { isSpelledPlainly } from './spelled-plainly.ts';

const now = Date.now();
const snippet = (title: string, more: Partial<Snippet> = {}): Snippet => ({
  id: title,
  title,
  body: '',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: now,
  updatedAt: now,
  ...more,
});

const shelf = [
  snippet('工作计划'),
  snippet('“三八”妇女节座谈会'),
  snippet('母婴室建设', { body: '改善哺乳环境，建好爱心母婴小屋。', tags: ['权益'] }),
  snippet('女职工专项集体合同', { section: 'rights', abbreviation: 'zxht' }),
  snippet('重阳登高', { folder: ['节日'] }),
  snippet('绿色出行'),
  snippet('ABC 安全月'),
];
const find = (query: string, context?: SearchContext, snippets = shelf) => {
  const index = createSnippetIndex();
  for (const each of snippets) index.put(each);
  return index.search(query, context);
};
const titles = (...args: Parameters<typeof find>) => find(...args).map((result) => result.snippet.title);

describe('finds', () => {
  test.each([
    ['计划', '工作计划'],
    ['jier', '重阳登高'], // a folder
    ['quanyi mys', '母婴室建设'],
    ['gzjh', '工作计划'],
    ['gongzuo', '工作计划'],
    ['gongzuojihua', '工作计划'],
    ['gzjihua', '工作计划'],
    ['工zuo计h', '工作计划'],
    ['GZJH', '工作计划'],
    ['sbfn', '“三八”妇女节座谈会'],
    ['sanba 座谈', '“三八”妇女节座谈会'],
    ['哺乳', '母婴室建设'],
    ['权益 母婴', '母婴室建设'],
    ['zxht', '女职工专项集体合同'],
    ['nvzhigong', '女职工专项集体合同'],
    ['chongyang', '重阳登高'],
    ['zhongyang', '重阳登高'],
    ['节日', '重阳登高'],
    ['lvse', '绿色出行'],
    ['ａｂｃ', 'ABC 安全月'],
  ])('by %s: %s', (query, title) => {
    expect(titles(query)).toEqual([title]);
  });

  test.each([
    ['brhj', '母婴室建设'],
    ['buruhuanjing', '母婴室建设'],
    ['buruh', '母婴室建设'],
    ['哺rhj', '母婴室建设'],
    ['jianhao', '母婴室建设'],
  ])('by %s, which is only spelled in the body: %s', (query, title) => {
    const bodies = [...shelf, snippet('另一条', { body: '意见\n好人。A4 纸' })];
    expect(titles(query, {}, bodies)).toEqual([title]);
  });

  test('in titles before bodies, where two letters spell something in both', () => {
    expect(titles('jh')).toEqual(['工作计划', '母婴室建设']);
  });

  test.each(['', '  ', '不存在', 'zzz', 'gzjx', '计划 座谈', 'buruhj工', 'xxjjr'])('nothing by “%s”', (query) => {
    expect(titles(query)).toEqual([]);
  });
});

describe('finds despite a slip', () => {
  test.each([
    ['gognzuo', '工作计划'],
    ['gongzuojiha', '工作计划'],
    ['gongzuojjihua', '工作计划'],
    ['gongzupjihua', '工作计划'],
    ['工做计划', '工作计划'],
    ['工作规划', '工作计划'],
    ['工计划', '工作计划'],
    ['工作计计划', '工作计划'],
    ['工计作划', '工作计划'],
    ['母应室', '母婴室建设'],
    ['爱心母亲小屋', '母婴室建设'],
    ['专项机体合同', '女职工专项集体合同'],
    ['绿的', null],
    ['工作评估', null],
    ['gogn', null],
  ])('%s: %s', (query, title) => {
    expect(titles(query)).toEqual(title ? [title] : []);
  });
});

describe('ranks', () => {
  const two = (first: Partial<Snippet>, second: Partial<Snippet>) => [
    snippet('乙 培训', { id: '2', ...second }),
    snippet('甲 培训', { id: '1', ...first }),
  ];
  test.each<[string, Snippet[], SearchContext]>([
    ['what belongs to the section at the caret first', two({ section: 's' }, { useCount: 3 }), { section: 's' }],
    ['used more first', two({ useCount: 9 }, { useCount: 1 }), {}],
    ['used lately first', two({ lastUsed: now }, { lastUsed: now - 9e9 }), {}],
    ['a title before a body', two({}, { title: '乙', body: '培训' }), {}],
    ['an abbreviation before a title', two({ title: '甲', abbreviation: '培训' }, {}), {}],
    ['the whole title before a part of one', two({ title: '培训' }, { title: '培训班' }), {}],
  ])('%s', (_, snippets, context) => {
    expect(find('培训', context, snippets).map((result) => result.snippet.id)).toEqual(['1', '2']);
  });
});

describe('highlights', () => {
  test.each([
    ['计划', '工作[计划]'],
    ['jihua', '工作[计划]'],
    ['sbfn', '“[三八”妇女]节座谈会'],
  ])('%s: %s', (query, marked) => {
    const { snippet, title } = find(query)[0]!;
    const [start, end] = title[0]!;
    expect(`${snippet.title.slice(0, start)}[${snippet.title.slice(start, end)}]${snippet.title.slice(end)}`).toBe(
      marked,
    );
  });
});

test('highlights what is spelled in a body', () => {
  const { snippet, body } = find('axmy 哺乳')[0]!;
  expect(body.map(([start, end]) => snippet.body.slice(start, end))).toEqual(['哺乳', '爱心母婴']);
});

/** Found as it should be, told apart from what is found despite a slip. */
function isHeldPlainly({ title, body, tags, folder, abbreviation }: Snippet, term: string): boolean {
  const texts = [title, body, ...tags, ...folder, abbreviation ?? ''].map(fold);
  if (texts.some((text) => text.includes(term))) return true;
  const spelled = /[a-z]/.test(term) ? [fold(title), ...[...tags, ...folder].map(fold)] : [];
  if (spelled.length > 0 && term.length > 1) spelled.push(fold(body));
  return spelled.some((text) => isSpelledPlainly(text, term));
}

const manyAtOnce = fc.string({
  unit: fc.constantFrom(...'工作计划女职组织中重行长妇“”，ab3 \n😀'),
  minLength: 1,
  maxLength: 12,
});
const queries = {
  'of all kinds': fc.string({ unit: fc.constantFrom(...'工作计划女妇gzjhnfs3a “，😀'), minLength: 1, maxLength: 4 }),
  'of frequent letters': fc.string({ unit: fc.constantFrom(...'zgh'), minLength: 1, maxLength: 8 }),
  'in pinyin': fc
    .array(fc.constantFrom('gong', 'zuo', 'zhong', 'zhi', 'z', 'xing', 'hang', 'zh', '3', ' '), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
};

test.each(Object.entries(queries))('queries %s find all that a plain scan finds', (_, queries) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(manyAtOnce, manyAtOnce), { maxLength: 30 }), queries, (pairs, query) => {
      const snippets = pairs.map(([title, body], id) =>
        snippet(title, { id: String(id), body, tags: id % 2 ? [body.replaceAll('\n', '')] : [] }),
      );
      const terms = termsOf(query);
      const holds = (each: Snippet) => terms.length > 0 && terms.every((term) => isHeldPlainly(each, term));
      const found = find(query, { limit: 99 }, snippets).filter((result) => holds(result.snippet));
      expect(found.map((result) => result.snippet.id).sort()).toEqual(
        snippets
          .filter(holds)
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 400 },
  );
});

const alike = '组织职责制资助政治';
test.each(Array.from({ length: 8 }, (_, more) => more + 2))(
  '%i that begin alike are found by as many letters, not with another before',
  (length) => {
    const text = alike.slice(0, length);
    const snippets = [snippet(text), snippet('乙', { body: `甲${text}` })];
    expect(titles('z'.repeat(length), {}, snippets)).toEqual([text, '乙']);
    expect(titles(`x${'z'.repeat(length)}`, {}, snippets)).toEqual([]);
  },
);

const slips: Record<string, (text: string, at: number) => string> = {
  'left out': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'too many': (text, at) => `${text.slice(0, at)}另${text.slice(at)}`,
  wrong: (text, at) => `${text.slice(0, at)}另${text.slice(at + 1)}`,
  swapped: (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + text[at] + text.slice(at + 2),
};
const words = ['工作计划', '的的的的', '女女职工工', '第100号文件', '召开座谈会'];
const everySlip = words.flatMap((word) =>
  Object.entries(slips).flatMap(([kind, slip]) =>
    word.split('').map((_, at) => [word, kind, at, slip(word, at)] as const),
  ),
);

test.each(everySlip)('%s is found with a character %s at %i: %s', (word, _, __, query) => {
  const snippets = [snippet('甲', { body: `，${word}。` }), snippet(`甲${word}乙`)];
  expect(titles(query, {}, snippets).sort()).toEqual(['甲', `甲${word}乙`]);
});

test('what is only spelled in one of many bodies is found behind all those that seem to be', () => {
  const seeming = Array.from({ length: 2_500 }, (_, id) => snippet('甲', { id: `${id}`, body: '工作计。作计划' }));
  const oldest = snippet('乙', { body: '工作计划' });
  expect(titles('gzjh', {}, [oldest, ...seeming])).toEqual(['乙']);
});

describe('of those that seem to hold a query only so many are read in vain', () => {
  // 至 stands in them, and something read zhi before g, but not 至 itself.
  const seeming = (count: number) =>
    Array.from({ length: count }, (_, id) => snippet('甲', { id: `${id}`, body: '至此，治工' }));
  const oldest = (more: Partial<Snippet> = {}) => snippet('乙', { body: '至高', ...more });

  test.each<[string, string, SearchContext, number, Partial<Snippet>, string[]]>([
    ['the oldest is found behind fewer', '至g', {}, IN_VAIN - 1, {}, ['乙']],
    ['not behind so many', '至g', {}, IN_VAIN, {}, []],
    ['behind any number, if it is used', '至g', {}, 3 * IN_VAIN, { useCount: 1 }, ['乙']],
    ['and if all are to be read', '至g', { isThorough: true }, 3 * IN_VAIN, {}, ['乙']],
    ['two terms are found behind fewer', '至g 此', {}, IN_VAIN - 1, { body: '至高。此' }, ['乙']],
    ['not behind so many', '至g 此', {}, IN_VAIN, { body: '至高。此' }, []],
  ])('%s: %s', (_, query, context, count, more, found) => {
    expect(titles(query, context, [oldest(more), ...seeming(count)])).toEqual(found);
  });
});

test('as many are found as were asked for, also where far more hold it in their titles', () => {
  const many = Array.from({ length: 1_500 }, (_, id) => snippet('座谈会', { id: `${id}` }));
  expect(find('座谈', { limit: 1_000 }, many)).toHaveLength(1_000);
});

test.each([
  ['whole title', snippet('座谈', { id: 'whole' })],
  ['abbreviation', snippet('另一条', { id: 'whole', abbreviation: '座谈' })],
])('the oldest comes first if the query is its %s', (_, oldest) => {
  const many = Array.from({ length: 1_500 }, (_, id) => snippet('座谈会', { id: `${id}` }));
  expect(find('座谈', {}, [oldest, ...many])[0]!.snippet.id).toBe('whole');
});

test('what was changed or dropped is found so', () => {
  const index = createSnippetIndex();
  index.put(snippet('甲', { id: '1' }));
  index.put(snippet('乙', { id: '1' }));
  expect(index.search('甲')).toEqual([]);
  expect(index.search('乙')).toHaveLength(1);
  index.drop('1');
  expect(index.search('乙')).toEqual([]);
});
