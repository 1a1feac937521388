import { expect, it } from 'vitest';
import { readLook } from '../../../lib/store/settings.ts';

it.each([
  { said: { theme: 'dark', language: 'en', token: 'abc' }, look: { theme: 'dark', language: 'en' } },
  { said: { theme: 'light', language: 'zh-CN' }, look: { theme: 'light', language: 'zh-CN' } },
  { said: { theme: 'pink', language: 'en' }, look: { theme: 'system', language: 'en' } },
  { said: {}, look: { theme: 'system', language: 'auto' } },
])('an address that says $said shows $look', ({ said, look }) => {
  expect(readLook(said)).toEqual(look);
});
