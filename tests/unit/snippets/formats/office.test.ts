import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSnippetFile } from '../../../../lib/snippets/read-snippet-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document as a Chinese Word writes it: styles are numbers, a sentence is cut into runs. */
function wordDocument(body: string) {
  return zipSync({
    'word/styles.xml': strToU8(
      `<w:styles ${W}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}
const p = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('Word, by headings', () => {
  test.each([
    [
      'two levels: folder and title',
      p('权益', '1') + p('体检', '2') + p('每年一次。') + p('费用自理&lt;不&gt;。') + p('讲座', '2') + p('一场。'),
      [
        { title: '体检', folder: ['权益'], body: '每年一次。\n费用自理<不>。' },
        { title: '讲座', folder: ['权益'], body: '一场。' },
      ],
    ],
    ['one level: title', p('体检', '2') + p('每年一次。'), [{ title: '体检', folder: [], body: '每年一次。' }]],
    [
      'none: a snippet a paragraph',
      p('每年一次。') + p('') + p('一场。'),
      [{ body: '每年一次。' }, { body: '一场。' }],
    ],
    [
      'a sentence in several runs, in a table',
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>组织</w:t></w:r><w:r><w:t>体检</w:t><w:br/><w:t>一次</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
      [{ body: '组织体检\n一次' }],
    ],
  ])('%s', async (_, body, expected) => {
    const { snippets, problems } = await readSnippetFile('计划.docx', wordDocument(body));
    expect(problems).toEqual([]);
    expect(snippets).toMatchObject(expected);
  });
});

/** Writes another unpacked size into the archive, in each file's own heading and in the directory at its end. */
function claiming(archive: Uint8Array, size: number) {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('refuses', () => {
  const document = wordDocument(p('每年一次。'));
  test.each([
    ['an archive that would unpack to gigabytes', 'x.docx', claiming(document, 0xf0000000)],
    ['the same as a workbook', 'x.xlsx', claiming(document, 0xf0000000)],
    ['an archive of something else', 'x.docx', zipSync({ 'a.txt': strToU8('甲') })],
    ['the same as a workbook', 'x.xlsx', zipSync({ 'a.txt': strToU8('甲') })],
    ['no archive', 'x.docx', strToU8('甲乙丙')],
    ['no archive as a workbook', 'x.xlsx', strToU8('甲乙丙')],
    ['half an archive', 'x.docx', document.slice(0, 200)],
  ])('%s', async (_, name, bytes) => {
    const { snippets, problems } = await readSnippetFile(name, bytes);
    expect(snippets).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['broken']);
  });

  test('more than an archive says it holds: no more than that is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(5_000_000).fill(32) });
    const { snippets } = await readSnippetFile('x.docx', claiming(bomb, 100));
    expect(snippets).toEqual([]);
  });
});
