import { addToList, camelCase, type Recipe } from './recipe.ts';

/** One kind of mistake. */
export const rule: Recipe = (name) => ({
  files: {
    [`lib/check/rules/${name}.ts`]: `import type { RuleMaker } from '../rule.ts';

/** What a careful reader would stumble over, in a sentence. */
export const ${camelCase(name)}: RuleMaker = () => ({
  id: '${name}',
  check({ text }, _hits, { report }) {
    const start = text.indexOf('〇〇');
    if (start < 0) return;
    report({ severity: 'hint', start, end: start + 2, message: '这里要改', why: '为什么' });
  },
});
`,
    [`tests/unit/check/rules/${name}.test.ts`]: `import { ${camelCase(name)} } from '../../../../lib/check/rules/${name}.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(${camelCase(name)}, {
  good: ['工会委员会每季度召开一次会议。'],
  bad: ['工会委员会每⟦〇〇⟧召开一次会议。'],
});
`,
  },
  lists: {
    'lib/check/rules.ts': (list) =>
      addToList(list, {
        import: `import { ${camelCase(name)} } from './rules/${name}.ts';`,
        entry: camelCase(name),
        at: 'last',
      }),
  },
  next: `1. Fill the tables of good and bad in tests/unit/check/rules/${name}.test.ts.
2. Let lib/check/rules/${name}.ts find the bad and only the bad; facts come from the packs.
3. npm run test:unit -- rules/${name}`,
});
