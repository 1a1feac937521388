import { afterEach, describe, expect, it } from 'vitest';
import { monthName, pickLanguage, setLanguage, t, tell } from '../../../lib/locale/locale.ts';

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

it('a key that no catalogue has is an error', () => {
  expect(() => tell('notice.nothing-of-the-kind')).toThrow('No catalogue has a text');
});
