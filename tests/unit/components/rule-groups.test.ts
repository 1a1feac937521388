import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { RULE_GROUPS } from '../../../components/model/rule-groups.ts';

it('the settings list every rule once', () => {
  const files = globSync('lib/check/rules/*.ts').map((path) => basename(path, '.ts'));
  expect(RULE_GROUPS.flatMap(({ rules }): readonly string[] => rules).sort()).toEqual(files.sort());
});
