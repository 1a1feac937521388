import { describe, expect, it } from 'vitest';
import { defaultWording } from '../../../components/model/default-wording.ts';
import { fillFragment, piecesOf, startValues } from '../../../components/model/open-fields.ts';
import { previewOf } from '../../../components/model/preview-of.ts';
import type { Fragment } from '../../../lib/draft/draft.ts';
import { analysis } from './reading.ts';

const fragment: Fragment = [
  { kind: 'heading', level: 2, text: '三、{单位}的安排' },
  { kind: 'paragraph', text: '{年度}年，{单位}慰问{人数@数字:30}人。' },
];

describe('a wording with fields', () => {
  it('is cut at them', () => {
    expect(piecesOf('{年度}年，{单位}')).toEqual([{ field: '年度' }, { text: '年，' }, { field: '单位' }]);
    expect(piecesOf('{附表@开关:见附表。|}')).toEqual([{ field: '附表', optional: true }]);
  });

  it('keeps a field open that nothing is known of', () => {
    const values = startValues(
      [
        { name: '单位', default: '' },
        { name: '人数', default: '30' },
      ],
      { 单位: '青禾中学' },
    );
    expect(fillFragment(fragment, values).map(({ text }) => text)).toEqual([
      '三、青禾中学的安排',
      '{年度}年，青禾中学慰问30人。',
    ]);
  });

  it('keeps what its blocks are', () => {
    expect(fillFragment(fragment, {})[0]).toMatchObject({ kind: 'heading', level: 2 });
  });
});

describe('one click on "insert"', () => {
  const suggestion = { ...analysis.suggestions[0]!, wordings: [fragment, []] };

  it('takes the first wording and what is known from before', async () => {
    const wording = await defaultWording(suggestion, async (names) => {
      expect(names).toEqual(['单位', '年度', '人数']);
      return { 年度: '2027' };
    });
    expect(wording[1]!.text).toBe('2027年，{单位}慰问30人。');
  });

  it('is refused where there is nothing to insert', async () => {
    await expect(defaultWording({ ...suggestion, wordings: [] }, async () => ({}))).rejects.toThrow('has no wording');
  });
});

it('a body is previewed with its headings as headings', () => {
  expect(previewOf('## 一、{年度}年\n走访 # 慰问\n#标签')).toEqual([
    { text: '一、{年度}年', kind: 'heading', level: 2 },
    { text: '走访 # 慰问', kind: 'paragraph' },
    { text: '#标签', kind: 'paragraph' },
  ]);
});
