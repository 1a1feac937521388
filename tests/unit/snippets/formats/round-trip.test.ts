import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportedSnippet, Kept, SnippetFormat } from '../../../../lib/snippets/exchange/format.ts';
import { lossesOf } from '../../../../lib/snippets/exchange/losses.ts';
import { fillSnippet } from '../../../../lib/snippets/fill.ts';
import { csv } from '../../../../lib/snippets/formats/csv.ts';
import { zhouquanJson } from '../../../../lib/snippets/formats/zhouquan-json.ts';
import { formats } from '../../../../lib/snippets/formats.ts';
import type { Snippet } from '../../../../lib/snippets/snippet.ts';
import { parseTemplate } from '../../../../lib/snippets/template.ts';

const full: Snippet = {
  id: 'a',
  title: '女职工体检',
  body: '组织{单位}女职工体检，\n费用由工会承担，形式为{形式:集中}。\n请{人}签字',
  folder: ['权益', '健康'],
  tags: ['体检', '经费'],
  abbreviation: 'tj',
  kind: 'union-women-school',
  section: 'rights',
  item: 'checkup',
  useCount: 3,
  lastUsed: 1_790_000_000_000,
  createdAt: 1_780_000_000_000,
  updatedAt: 1_785_000_000_000,
};
const bare: Snippet = {
  id: 'b',
  title: '座谈',
  body: '召开座谈会。',
  folder: [],
  tags: [],
  useCount: 0,
  createdAt: 1,
  updatedAt: 2,
};
const typed: Snippet = {
  ...bare,
  id: 'c',
  title: '带类型',
  body: '在{截止@日期:M月D日+7天}前，选{形式@选择:讲座|沙龙}，说明{说明@段落:略}{光标}。',
};

async function outAndIn(format: SnippetFormat, snippets: Snippet[]) {
  const read =
    format.content === 'text' ? format.read(format.write(snippets)) : await format.read(await format.write(snippets));
  expect(read.problems).toEqual([]);
  return read.snippets;
}

/** What of a snippet the format says it keeps. */
function kept(format: SnippetFormat, snippet: Partial<Snippet>) {
  const names = format.keeps.filter(
    (name): name is Exclude<Kept, 'fields' | 'field-types' | 'bold'> => name in snippet,
  );
  return Object.fromEntries(names.map((name) => [name, snippet[name]]).filter(([, value]) => value !== undefined));
}

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const snippets = format.keeps.includes('fields') ? [full, bare] : [bare];

  test('out and in again keeps what it says it keeps', async () => {
    const read = await outAndIn(format, snippets);
    expect(read.map((each) => kept(format, each as Partial<Snippet>))).toEqual(
      snippets.map((each) => kept(format, each)),
    );
  });

  test('what it does not keep is listed as a loss, exactly', async () => {
    const [read] = (await outAndIn(format, [full])) as (ImportedSnippet & Partial<Snippet>)[];
    const names: Kept[] = [
      'folder',
      'tags',
      'abbreviation',
      'kind',
      'section',
      'item',
      'useCount',
      'lastUsed',
      'createdAt',
      'updatedAt',
      'title',
    ];
    const lost = names.filter(
      (name) => JSON.stringify(read![name as keyof Snippet]) !== JSON.stringify(full[name as keyof Snippet]),
    );
    const listed = lossesOf(format, [full]).map(({ what }) => what);
    expect(listed.filter((what) => names.includes(what)).sort()).toEqual(lost.sort());
  });
});

test.each(formats.filter(({ keeps }) => keeps.includes('field-types')).map((format) => [format.id, format] as const))(
  '%s keeps typed fields and the caret',
  async (_, format) => {
    expect((await outAndIn(format, [typed]))[0]!.body).toBe(typed.body);
  },
);

const emphatic: Snippet = {
  ...bare,
  id: 'd',
  title: '加粗',
  body: '请**务必参加**，2*3。\n**{单位}**与**你**\n写作\\*\\*',
};

test.each(formats.map((format) => [format.id, format] as const))(
  '%s keeps bold, or says that it is lost',
  async (_, format) => {
    const [read] = await outAndIn(format, [emphatic]);
    const boldIn = (body: string) => parseTemplate(body).some(({ bold }) => bold);
    const listed = lossesOf(format, [emphatic, bare]).find(({ what }) => what === 'bold');
    if (format.keeps.includes('bold')) {
      expect(fillSnippet(read!.body, {})).toEqual(fillSnippet(emphatic.body, {}));
      expect(listed).toBeUndefined();
    } else {
      expect(boldIn(read!.body)).toBe(false);
      expect(listed).toEqual({ what: 'bold', count: 1 });
    }
  },
);

const textFormats = formats.filter((format) => format.content === 'text');

test.each(textFormats.map((format) => [format.id, format] as const))('%s: what was read goes back out', (_, format) => {
  const snippets = format.keeps.includes('fields') ? [full, bare] : [bare];
  const once = format.write(snippets);
  const again = format
    .read(once)
    .snippets.map((read, index): Snippet => ({ ...bare, ...read, ...kept(format, snippets[index]!) }));
  expect(format.write(again)).toBe(once);
});

test('a text file is read by the format it is in', () => {
  for (const format of textFormats) {
    const text = format.write([full, bare]);
    expect(textFormats.find((each) => each.matches(text))?.id).toBe(format.id);
  }
});

const line = fc.string({
  unit: fc.constantFrom(...'工作计划{}:：@|\\/;；,，"\'=+-@# \t<>&$`['),
  minLength: 1,
  maxLength: 12,
});
const word = line.map((text) => text.trim()).filter(Boolean);
const anySnippet: fc.Arbitrary<Snippet> = fc.record(
  {
    id: fc.uuid(),
    title: word,
    body: fc
      .array(line, { minLength: 1, maxLength: 4 })
      .map((lines) => lines.join('\n'))
      .filter((body) => body.trim() !== ''),
    folder: fc.array(word, { maxLength: 3 }),
    tags: fc.array(word, { maxLength: 3 }),
    abbreviation: word,
    kind: word,
    section: word,
    item: word,
    useCount: fc.nat(),
    lastUsed: fc.nat(),
    createdAt: fc.nat(),
    updatedAt: fc.nat(),
  },
  { requiredKeys: ['id', 'title', 'body', 'folder', 'tags', 'useCount', 'createdAt', 'updatedAt'] },
);

test.each([
  ['zhouquan-json', zhouquanJson],
  ['csv', csv],
])('%s keeps any snippet', async (_, format) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySnippet, { minLength: 1, maxLength: 5 }), async (snippets) => {
      const read = await outAndIn(format, snippets);
      expect(read.map((each) => kept(format, each as Partial<Snippet>))).toEqual(
        snippets.map((each) => kept(format, each)),
      );
    }),
    { numRuns: 300 },
  );
});
