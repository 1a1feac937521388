import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippetJsonSchema } from '../../../../scripts/snippets/snippet-json-schema.ts';

test('the published schema is the one files are read by', () => {
  const published = readFileSync(new URL('../../../../public/schema/snippets.json', import.meta.url), 'utf8');
  expect(published, 'Run node scripts/make-snippet-schema.ts').toBe(snippetJsonSchema());
});
