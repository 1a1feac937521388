import { describe, expect, it } from 'vitest';
import { commonSites } from '../../../lib/sites/common-sites.ts';
import { siteName, sitePattern } from '../../../lib/sites/site-pattern.ts';

describe('a site as people write it', () => {
  it.each([
    ['oa.example.com', '*://oa.example.com/*'],
    ['  https://oa.example.com:8443/plan?id=1#top ', '*://oa.example.com/*'],
    ['http://10.0.0.8/oa', '*://10.0.0.8/*'],
    ['localhost', '*://localhost/*'],
    ['OA.Example.COM/x', '*://oa.example.com/*'],
    ['办公.example.com', '*://xn--fg5ax7b.example.com/*'],
  ])('%s is %s', (text, pattern) => {
    expect(sitePattern(text)?.replace(/xn--\w+/, 'xn--')).toBe(pattern.replace(/xn--\w+/, 'xn--'));
  });

  it.each([
    '',
    '   ',
    '工作计划',
    'plan',
    'file:///etc/hosts',
    'javascript://x.y/%0aalert(1)',
    'https://',
    '*',
    '*.com',
    'a b.com',
  ])('%j is none', (text) => {
    expect(sitePattern(text)).toBeNull();
  });
});

it.each(commonSites)('$name is read back by its host', ({ pattern }) => {
  expect(pattern).toMatch(/^\*:\/\/(\*\.)?[\w.-]+\/\*$/);
  expect(siteName(pattern)).toBe(pattern.slice(4, -2));
});
