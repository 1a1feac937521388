import { LocaleType, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsCorePreset } from '@univerjs/preset-docs-core';
import zhCN from '@univerjs/preset-docs-core/locales/zh-CN';
import '@univerjs/preset-docs-core/lib/index.css';
import { blocks, paragraphs, ready } from '../page.ts';

const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: zhCN } });
for (const plugin of UniverDocsCorePreset({ container: 'editor' }).plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
  else univer.registerPlugin(plugin);
}
const page = FUniver.newAPI(univer);

// A paragraph ends with its mark, and the section with its own behind the last.
const ends: number[] = [];
for (const { text } of blocks) ends.push((ends.at(-1) ?? -1) + text.length + 1);
const bold = blocks.flatMap(({ text, bold: parts = [] }, index) =>
  parts.map((part) => {
    const st = ends[index]! - text.length + text.indexOf(part);
    return { st, ed: st + part.length, ts: { bl: 1 } };
  }),
);
const editor = page.createUniverDoc({
  id: 'plan',
  body: {
    dataStream: `${blocks.map(({ text }) => `${text}\r`).join('')}\n`,
    paragraphs: ends.map((startIndex) => ({ startIndex })),
    sectionBreaks: [{ startIndex: ends.at(-1)! + 1 }],
    textRuns: bold,
  },
  documentStyle: {
    pageSize: { width: 595, height: 842 },
    marginTop: 50,
    marginBottom: 50,
    marginLeft: 50,
    marginRight: 50,
  },
});

const lines = () => editor.getSnapshot().body.dataStream.replace(/\r\n$/, '').split('\r');
ready({
  model: () => paragraphs(lines()),
  // It makes its lists of other things when it first writes, and they stay, empty.
  rich: () =>
    JSON.stringify(editor.getSnapshot().body, (_key, value) =>
      Array.isArray(value) && !value.length ? undefined : value,
    ),
  caret(block, offset) {
    const at = lines()
      .slice(0, block)
      .reduce((sum, line) => sum + line.length + 1, offset);
    editor.setSelection(at, at);
  },
});
