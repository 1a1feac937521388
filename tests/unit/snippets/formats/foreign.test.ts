// biome-ignore-all lint/suspicious/noTemplateCurlyInString: VS Code's own notation
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../lib/snippets/exchange/limits.ts';
import { fillSnippet } from '../../../../lib/snippets/fill.ts';
import { formats } from '../../../../lib/snippets/formats.ts';
import { readSnippetFile } from '../../../../lib/snippets/read-snippet-file.ts';
import type { Snippet } from '../../../../lib/snippets/snippet.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readSnippetFile(name, bytes(text));
const json = (value: unknown) => JSON.stringify(value);

/** Files as other programs write them, and what is read from them. */
const samples: [format: string, name: string, text: string, first: Partial<Snippet>][] = [
  [
    'text-blaze',
    'blaze.json',
    json({
      version: 7,
      folders: [
        {
          name: '权益',
          snippets: [
            {
              name: '通知',
              shortcut: '/tz',
              type: 'text',
              text: '{formtext: name=单位; default=青禾中学}定于{time: M月D日}{formmenu: 讲座; 沙龙; name=形式}{cursor}',
              options: { quickentry: true },
            },
          ],
        },
      ],
    }),
    {
      title: '通知',
      abbreviation: '/tz',
      folder: ['权益'],
      body: '{单位:青禾中学}定于\\{time: M月D日\\}{形式@选择:讲座|沙龙}{光标}',
    },
  ],
  [
    'raycast',
    'raycast.json',
    json([{ name: '问候', text: '您好，{cursor}', keyword: '!wh' }]),
    { title: '问候', body: '您好，{光标}', abbreviation: '!wh' },
  ],
  [
    'alfred',
    '问候 [x].json',
    json([{ alfredsnippet: { snippet: '您好', uid: '1-2', keyword: 'wh', name: '问候', dontautoexpand: true } }]),
    { title: '问候', body: '您好', abbreviation: 'wh' },
  ],
  [
    'clipio',
    'clipio.json',
    json({
      version: 1,
      format: 'clipio',
      snippets: [
        {
          id: 'x',
          label: '问候',
          content: '您好',
          shortcut: 'wh',
          tags: ['礼'],
          usageCount: 4,
          createdAt: 5,
          media: [],
        },
      ],
    }),
    { title: '问候', body: '您好', tags: ['礼'], useCount: 4, createdAt: 5 } as Partial<Snippet>,
  ],
  [
    'briskine',
    'templates.json',
    json([
      {
        title: '问候',
        shortcut: 'wh',
        subject: '',
        tags: ['礼'],
        body: '<p>您好&nbsp;&lt;甲&gt;</p><script>alert(1)</script><div>再会</div>',
      },
    ]),
    { title: '问候', body: '您好 <甲>\n再会', tags: ['礼'] },
  ],
  [
    'vs-code',
    'plan.code-snippets',
    json({
      安排: {
        scope: 'markdown',
        prefix: ['ap', 'plan'],
        body: ['${1:单位}安排', '${2|讲座,沙龙|}$0'],
        description: '略',
      },
    }),
    { title: '安排', abbreviation: 'ap', body: '{填空1:单位}安排\n{填空2@选择:讲座|沙龙}{光标}' },
  ],
  [
    'vs-code',
    'shared.code-snippets',
    '// 常用\n{\n\t/* 网址 https://a.b */\n\t"安排": {\n\t\t"prefix": "ap", // 缩写\n\t\t"body": [\n\t\t\t"见 // 与 /* 原样 */，",\n\t\t\t"$1",\n\t\t],\n\t},\n}\n',
    { title: '安排', abbreviation: 'ap', body: '见 // 与 /* 原样 */，\n{填空1}' },
  ],
  [
    'espanso',
    'base.yml',
    'matches:\n  - trigger: ":tz"\n    label: 通知\n    form: "[[单位]]的[[形式]]$|$"\n    form_fields:\n      形式: {type: choice, values: [讲座, 沙龙]}\n      单位: {default: 青禾}\n',
    { title: '通知', abbreviation: ':tz', body: '{单位:青禾}的{形式@选择:讲座|沙龙}{光标}' },
  ],
  [
    'text-expander',
    'te.csv',
    'abbreviation,snippet,label\n",wh","您好，%|",问候\n',
    { title: '问候', abbreviation: ',wh', body: '您好，{光标}' },
  ],
  [
    'csv',
    '表.csv',
    '标签;内容;标题\n体检、经费;"组织体检，\n费用由工会承担";体检\n',
    { title: '体检', tags: ['体检', '经费'], body: '组织体检，\n费用由工会承担' },
  ],
  ['csv', '表.csv', '内容,缩写\n=SUM(A1),x\n', { title: '=SUM(A1)', body: '=SUM(A1)', abbreviation: 'x' }],
  [
    'markdown',
    '库.md',
    '# 权益 / 健康\n\n## 体检\n标签：经费\n\n每年一次。\n\n费用由工会承担。\n',
    { title: '体检', folder: ['权益', '健康'], tags: ['经费'], body: '每年一次。\n\n费用由工会承担。' },
  ],
];

test.each(samples)('%s (%s) is known and read', async (format, name, text, first) => {
  const result = await read(name, text);
  expect(result.problems).toEqual([]);
  expect(result.format?.id).toBe(format);
  expect(result.snippets[0]).toMatchObject(first);
});

const full = (each: Partial<Snippet>): Snippet =>
  ({ id: 'n', folder: [], tags: [], useCount: 0, createdAt: 1, updatedAt: 1, ...each }) as Snippet;

describe('goes back out', () => {
  test.each(
    samples.filter(
      ([format, , text]) => /blaze|raycast|alfred|clipio|briskine|code/.test(format) && !text.startsWith('//'),
    ),
  )('%s: exactly as it came, with what we have no place for', async (format, name, text) => {
    const { snippets } = await read(name, text);
    const writer = formats.find(({ id }) => id === format)!;
    if (writer.content !== 'text') throw new Error('These are all text.');
    expect(JSON.parse(writer.write(snippets.map(full)))).toEqual(JSON.parse(text));
  });

  test('changed, with the unknown properties as they were', async () => {
    const [, name, text] = samples[0]!;
    const { snippets } = await read(name, text);
    const writer = formats.find(({ id }) => id === 'text-blaze')!;
    const written = (writer as { write(s: Snippet[]): string }).write([full({ ...snippets[0], body: '新的{单位}' })]);
    expect(JSON.parse(written).folders[0].snippets).toEqual([
      { name: '通知', shortcut: '/tz', type: 'text', text: '新的{formtext: name=单位}', options: { quickentry: true } },
    ]);
  });
});

test('in a file of version 1 stars were stars', async () => {
  const body = '依法**权益，**保护{单位}。';
  const one = { id: 'a', title: '甲', body, folder: [], tags: [], useCount: 0, createdAt: 1, updatedAt: 1 };
  const { snippets } = await read('x.json', json({ format: 'zhouquan-snippets', version: 1, snippets: [one] }));
  expect(fillSnippet(snippets[0]!.body, {}).fragment).toEqual([
    { text: '依法**权益，**保护{单位}。', kind: 'paragraph' },
  ]);
});

test('bold in a template of Briskine, across its blocks', async () => {
  const { snippets } = await read(
    'templates.json',
    json([{ title: '问候', shortcut: 'wh', body: '<p>您<b>好 </b>**</p><strong><p>再会</p><p>保重</p></strong>' }]),
  );
  expect(snippets[0]!.body).toBe('您**好** \\*\\*\n**再会**\n**保重**');
});

test('a table saved as GB18030 is read', async () => {
  // 标题,内容\n体检,组织体检 in GB18030
  const gb = [
    0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xcc, 0xe5, 0xbc, 0xec, 0x2c, 0xd7, 0xe9, 0xd6, 0xaf,
    0xcc, 0xe5, 0xbc, 0xec,
  ];
  const { snippets } = await readSnippetFile('表.csv', new Uint8Array(gb));
  expect(snippets).toMatchObject([{ title: '体检', body: '组织体检' }]);
});

describe('refuses', () => {
  test.each<[string, string, string, string]>([
    ['broken JSON', 'x.json', '{"format": "zhouquan-snippets", "snippets": [', 'broken'],
    [
      'JSON of another shape',
      'x.json',
      '{"format": "zhouquan-snippets", "version": 1, "snippets": [{"title": 1}]}',
      'broken',
    ],
    ['a newer version', 'x.json', '{"format": "zhouquan-snippets", "version": 3, "snippets": []}', 'broken'],
    ['very deep JSON', 'x.json', `{"format": "zhouquan-snippets", "x": ${'['.repeat(200_000)}`, 'broken'],
    [
      'a program in espanso',
      'x.yml',
      'matches:\n  - trigger: ":d"\n    replace: "{{o}}"\n    vars: [{name: o, type: shell, params: {cmd: "rm -rf ~"}}]\n',
      'refused-command',
    ],
    [
      'YAML that doubles',
      'x.yml',
      `matches: &a [x]\n${'bcdefghijklmnopqrstuvwxyz'.split('').reduce((text, name, at) => `${text}${name}: &${name} [${`*${String.fromCharCode(97 + at)},`.repeat(9)}]\n`, '')}`,
      'broken',
    ],
    ['an unclosed quotation mark', 'x.csv', '标题,内容\n"甲,乙\n', 'broken'],
    ['a table without contents', 'x.csv', '甲,乙,丙\n1,2,3\n', 'broken'],
    ['a body of a million characters', 'x.csv', `标题,内容\n甲,${'长'.repeat(1_000_000)}\n`, 'too-large'],
    ['no body', 'x.csv', '标题,内容\n甲,\n', 'no-body'],
    ['a picture', 'x.png', '\u0089PNG\u0000\u0000', 'broken'],
  ])('%s', async (_, name, text, code) => {
    const { snippets, problems } = await read(name, text);
    expect(snippets).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a file beyond the bound, before it is decoded', async () => {
    const { problems } = await readSnippetFile('x.csv', new Uint8Array(LIMITS.file + 1));
    expect(problems).toEqual([{ code: 'too-large' }]);
  });
});

test('names that are properties of every object are names like any other', async () => {
  const { snippets } = await read(
    'x.json',
    '{"__proto__": {"prefix": "p", "body": ["甲"]}, "constructor": {"prefix": "c", "body": "乙"}}',
  );
  expect(snippets.map(({ title }) => title)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).prefix).toBeUndefined();
});

test('a formula is written as text, and read back as it was', async () => {
  const csv = formats.find(({ id }) => id === 'csv') as { write(s: Snippet[]): string };
  const written = csv.write([full({ title: '=1+1', body: '@SUM(A1)', folder: [], tags: [] })]);
  expect(written).toContain("'=1+1,'@SUM(A1)");
  expect((await read('x.csv', written)).snippets).toMatchObject([{ title: '=1+1', body: '@SUM(A1)' }]);
});

describe('JSON in an archive', () => {
  const alfred = (name: string) =>
    strToU8(JSON.stringify({ alfredsnippet: { snippet: `${name}。`, name, uid: name } }));
  test.each<[string, Record<string, Uint8Array>, string[]]>([
    [
      '甲.alfredsnippets',
      { '甲 [1].json': alfred('甲'), '乙 [2].json': alfred('乙'), 'info.plist': strToU8('<x/>') },
      ['甲', '乙'],
    ],
    ['一个.alfredsnippets', { '甲 [1].json': alfred('甲') }, ['甲']],
    [
      'clipio.zip',
      {
        'clipio.json': strToU8('{"version":2,"format":"clipio","snippets":[{"label":"甲","content":"乙"}]}'),
        'media/1.png': new Uint8Array(9),
      },
      ['甲'],
    ],
  ])('%s', async (name, files, titles) => {
    const { snippets, problems } = await readSnippetFile(name, zipSync(files));
    expect([snippets.map(({ title }) => title), problems]).toEqual([titles, []]);
  });

  test.each<[string, Uint8Array]>([
    ['none in it', zipSync({ 'x.txt': strToU8('甲') })],
    ['cut off', zipSync({ '甲.json': alfred('甲') }).slice(0, 40)],
    ['one of them broken', zipSync({ '甲.json': alfred('甲'), '乙.json': strToU8('{') })],
  ])('%s: refused with a reason, nothing is read', async (_what, bytes) => {
    const { snippets, problems } = await readSnippetFile('x.alfredsnippets', bytes);
    expect([snippets, problems]).toMatchObject([[], [{ code: 'broken' }]]);
  });
});
