import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/locale/en.ts';
import { gapNames } from '../../../lib/locale/message.ts';
import { pages as zhPages } from '../../../lib/locale/zh-CN/pages.ts';
import { zhCN } from '../../../lib/locale/zh-CN.ts';

const english: Record<string, string> = en;
const chinese: Record<string, string> = { ...zhCN, ...zhPages };
const keys = Object.keys(chinese);

describe('the English catalogue', () => {
  it('has the keys of the Chinese one', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the same gaps', (key) => {
    expect(gapNames(english[key]!)).toEqual(gapNames(chinese[key]!));
  });
});

describe('every text', () => {
  it.each(keys)('%s says something, without stray spaces', (key) => {
    for (const text of [chinese[key]!, english[key]!]) expect(text).toMatch(/^\S(.*\S)?$/su);
  });

  it('is Chinese in the Chinese catalogue, but for what has no words', () => {
    const words = (key: string) => chinese[key]!.replace(/\{\w+\}/gu, '').replace(/[\s\p{P}\p{S}]/gu, '');
    expect(keys.filter((key) => words(key) !== '' && !/\p{Script=Han}/u.test(words(key)))).toEqual([]);
  });
});

it('every rule has a name for the settings', () => {
  const rules = globSync('lib/check/rules/*.ts').map((path) => `rule.${basename(path, '.ts')}`);
  expect(keys.filter((key) => key.startsWith('rule.')).sort()).toEqual(rules.sort());
});
