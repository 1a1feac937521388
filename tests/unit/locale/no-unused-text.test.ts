import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from '../../../lib/locale/en.ts';

const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts'], {
  exclude: (path) => path.startsWith('lib/locale/'),
}).map((path) => readFileSync(path, 'utf8'));

/** Keys that are put together, such as `severity.${severity}`, as patterns. */
const patterns = sources
  .flatMap((source) => [...source.matchAll(/`((?:[a-z]+\.|\$\{[^}]*\})[^`\s]*)`/gu)].map((match) => match[1]!))
  .filter((template) => /^[a-z]+\./u.test(template) || /\.steps$/u.test(template))
  .map(
    (template) =>
      new RegExp(`^${template.replace(/\$\{[^}]*\}|\./gu, (part) => (part === '.' ? '\\.' : '[\\w.-]+'))}$`, 'u'),
  );

it.each(Object.keys(en))('%s is said somewhere', (key) => {
  const used = sources.some((source) => source.includes(`'${key}'`)) || patterns.some((pattern) => pattern.test(key));
  expect(used).toBe(true);
});
