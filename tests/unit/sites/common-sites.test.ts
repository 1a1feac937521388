import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../../lib/editors/adapters.ts';
import { commonSites, sites } from '../../../lib/sites/common-sites.ts';
import { sitesDocument } from '../../../scripts/sites/sites-document.ts';
import { pages } from '../../pages/pages.ts';

it('docs/sites.md is what the list says', () => {
  expect(readFileSync('docs/sites.md', 'utf8'), 'run npm run sites').toBe(sitesDocument());
});

describe.each(sites)('$name', (site) => {
  it('names adapters that exist, in their order of trust', () => {
    const known = adapters.map(({ id }) => id);
    expect(site.adapters.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('names stand-ins that have a page', () => {
    const known = pages.map(({ id }) => id);
    expect(site.standIns.filter((id) => !known.includes(id))).toEqual([]);
  });
});

it.each(commonSites)('$name is asked for by one match pattern', ({ pattern }) => {
  expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z.]+\/\*$/);
});
