import { afterEach, describe, expect, it } from 'vitest';
import { monthName, monthSpan, pickLanguage, setLanguage, t, tell } from '../../../lib/locale/locale.ts';

afterEach(() => setLanguage('zh-CN'));

describe('the language of the interface', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'de', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('set to %s in a browser in %s is %s', (setting, browser, language) => {
    expect(pickLanguage(setting, browser)).toBe(language);
  });

  it('decides what a key says', async () => {
    expect(t('tab.gaps')).toBe('缺项');
    expect(monthName(3)).toBe('3月');
    await setLanguage('en');
    expect(t('tab.gaps')).toBe('Gaps');
    expect(monthName(3)).toBe('Mar');
  });
});

it.each([
  ['zh-CN', 6, 11, '6—11月'],
  ['zh-CN', 4, 4, '4月'],
  ['en', 6, 11, 'Jun–Nov'],
  ['en', 4, 4, 'Apr'],
] as const)('in %s the months %i to %i are %s', async (language, from, to, said) => {
  await setLanguage(language);
  expect(monthSpan(from, to)).toBe(said);
});

it('a key that no catalogue has is an error', () => {
  expect(() => tell('notice.nothing-of-the-kind')).toThrow('No catalogue has a text');
});
