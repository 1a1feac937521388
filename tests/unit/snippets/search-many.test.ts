import { describe, expect, test } from 'vitest';
import { ROWS } from '../../../lib/snippets/search/bits.ts';
import { IN_VAIN } from '../../../lib/snippets/search/budget.ts';
import { readingsOf } from '../../../lib/snippets/search/readings.ts';
import { createSnippetIndex } from '../../../lib/snippets/search/search.ts';
import { SHELF } from '../../../lib/snippets/search/shelf.ts';
import { textGrams } from '../../../lib/snippets/search/text-grams.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { madeUpSnippets } from '../../bench/search/made-up-snippets.ts';
import { documents } from '../../bench/texts.ts';

const snippet = (id: number, title: string, body = ''): Snippet => ({
  id: `${id}`,
  title,
  body,
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: id,
  updatedAt: id,
});

function indexOf(snippets: readonly Snippet[]) {
  const index = createSnippetIndex();
  for (const each of snippets) index.put(each);
  return index;
}

describe('in more segments than are put together', () => {
  const count = SHELF * ROWS + 100;
  const numbered = (at: number) => snippet(at, `第${at}号`, at % 7 === 0 ? '召开座谈会' : '组织培训');
  const index = indexOf(Array.from({ length: count }, (_, at) => numbered(at)));
  const ids = (query: string) => index.search(query).map(({ snippet }) => snippet.id);

  test.each([0, ROWS - 1, ROWS, SHELF * ROWS - 1, SHELF * ROWS, count - 1])('number %i is found', (at) => {
    expect(ids(`第${at}号`)).toEqual([`${at}`]);
    expect(ids(`d${at}h`)).toEqual([`${at}`]);
  });

  test('what was changed or dropped is found so', () => {
    index.put(snippet(5, '甲乙丙'));
    // Others are found with a slip.
    expect(ids('第5号')).not.toContain('5');
    expect(ids('jyb')).toEqual(['5']);
    index.drop('5');
    expect(ids('jyb')).toEqual([]);
    index.put(snippet(count, '丁戊己'));
    expect(ids('丁戊己')).toEqual([`${count}`]);
    expect(ids('丁己戊庚')).toEqual([]);
  });
});

describe('a character of one snippet among many that share its columns', () => {
  /** Two characters that have between them what one has. */
  const [first, second] = textGrams('犇').map((column) =>
    Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).find(
      (other) => other !== '犇' && textGrams(other).includes(column),
    ),
  );
  const others = Array.from({ length: 3 * IN_VAIN }, (_, at) => snippet(at + 2, '甲', `${first}，${second}气压`));

  test.each(['犇', '犇qy'])('is found by %s, though it is the oldest', (query) => {
    const index = indexOf([snippet(1, '乙', '犇气压'), ...others]);
    expect(index.search(query).map(({ snippet }) => snippet.id)).toEqual(['1']);
  });
});

describe('what people type finds the same however much is read', () => {
  const snippets = madeUpSnippets(8_000, documents);
  const index = indexOf(snippets);
  const pinyin = (text: string) => [...text].map((character) => readingsOf(character)[0] ?? character).join('');
  const initials = (text: string) => [...text].map((character) => (readingsOf(character)[0] ?? character)[0]).join('');
  const kinds: Record<string, (text: string) => string> = {
    'in characters': (text) => text,
    'in pinyin': pinyin,
    'begun in pinyin': (text) => pinyin(text).slice(0, -1),
    'by initials': initials,
    'by characters and initials': (text) => text.slice(0, 2) + initials(text.slice(2)),
    'in two words': (text) => `${pinyin(text.slice(0, 2))} ${initials(text.slice(2))}`,
  };

  test.each(Object.entries(kinds))('%s', (_, ask) => {
    for (let at = 0; at < snippets.length; at += 97) {
      const words = snippets[at]!.body.split(/[^\u4e00-\u9fff]+/).filter((word) => word.length >= 4);
      const query = ask(words[at % words.length]!.slice(0, 3 + (at % 4)));
      const found = (isThorough: boolean) => index.search(query, { isThorough }).map(({ snippet }) => snippet.id);
      expect(found(false), query).toEqual(found(true));
    }
  });
});

describe('what was pasted is looked for as it is', () => {
  const body = '加强女职工劳动保护'.repeat(4);
  const index = indexOf([snippet(1, '甲', body)]);
  const long = indexOf([
    ...Array.from({ length: ROWS }, (_, at) => snippet(at + 2, '乙', '座谈')),
    snippet(1, '甲', body.repeat(4)),
  ]);
  const spelled = [...body].map((character) => readingsOf(character)[0]!).join('');

  test.each([
    ['so much pinyin may be typed', spelled.slice(0, 100), ['1']],
    ['more was pasted', spelled.slice(0, 101), []],
    ['characters are found', body, ['1']],
    ['not with others in their midst', `${body.slice(0, 20)}岗${body.slice(21)}`, []],
  ])('%s: %s', (_, query, found) => {
    expect(index.search(query).map(({ snippet }) => snippet.id)).toEqual(found);
  });

  test('of several sentences every one must be held', () => {
    const sentences = [body.repeat(2), body.slice(5).repeat(2), body.slice(9)];
    const held = indexOf([snippet(1, '甲', sentences.join('。'))]);
    expect(held.search(sentences.join(' '))).toHaveLength(1);
    expect(held.search([...sentences, '座谈'].join(' '))).toEqual([]);
  });

  test('what fills a text is found, what is longer isn’t', () => {
    expect(long.search(body.repeat(4)).map(({ snippet }) => snippet.id)).toEqual(['1']);
    expect(long.search(`${body.repeat(4)}岗`)).toEqual([]);
  });
});

describe('slips', () => {
  const index = indexOf([snippet(1, '组织开展普法宣传座谈交流')]);
  test.each([
    ['in one word', '普法宣船', ['1']],
    ['in two', '普法宣船 座谈叫流', ['1']],
    ['not in three', '普法宣船 座谈叫流 阻织开展', []],
    ['in one of four', '普法宣船 组织 开展 交流', ['1']],
    ['not in one of five', '普法宣船 组织 开展 交流 座谈', []],
  ])('%s: %s', (_, query, found) => {
    expect(index.search(query).map(({ snippet }) => snippet.id)).toEqual(found);
  });
});
