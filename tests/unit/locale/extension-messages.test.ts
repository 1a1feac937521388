import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Messages = Record<string, { message: string }>;

const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const [chinese, english] = [read('zh_CN'), read('en')];

it('the browser’s own texts are there in both languages, with the same gaps', () => {
  const gaps = (messages: Messages) =>
    Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message.match(/\$\d/g) ?? []]));
  expect(gaps(english)).toEqual(gaps(chinese));
});

it('every text is used, and every one that is used is there', () => {
  const sources = [...globSync('{lib,entrypoints}/**/*.{ts,tsx}'), 'wxt.config.ts'].map((path) =>
    readFileSync(path, 'utf8'),
  );
  const used = sources.flatMap((source) =>
    [...source.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'|title: '(menu\w+)'/g)].map(
      (hit) => hit[1] ?? hit[2] ?? hit[3]!,
    ),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(chinese).sort());
});
