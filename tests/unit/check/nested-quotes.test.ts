import { expect, test } from 'vitest';
import { nestedQuotes } from '../../../lib/check/nested-quotes.ts';

test.each([
  ['“旧”应为“新”', '“旧”应为“新”'],
  ['““十四五”规划”是较早时期的提法，现在写““十五五”规划”', '“‘十四五’规划”是较早时期的提法，现在写“‘十五五’规划”'],
  ['“贯彻“三会一课””写了两遍', '“贯彻‘三会一课’”写了两遍'],
  ['“““没有对应的“””', '“““没有对应的“””'],
  ['“做好“三八”写了两遍', '“做好“三八”写了两遍'],
])('%s is said as %s', (message, said) => {
  expect(nestedQuotes(message)).toBe(said);
});
