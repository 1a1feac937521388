import type { Recipe } from './recipe.ts';

/** Knowledge of one field, as data. */
export const pack: Recipe = (name) => ({
  files: {
    [`public/packs/${name}.json`]: `${JSON.stringify({ id: name, title: name, asOf: today() }, null, 2)}\n`,
  },
  lists: {
    'public/packs/index.json': (list) => `${JSON.stringify([...JSON.parse(list), `${name}.json`], null, 2)}\n`,
  },
  next: `1. Fill public/packs/${name}.json: kinds of plan, sections, items, laws, words (docs/packs.md says how).
2. Give every entry good and bad examples; a pack whose examples fail is refused.
3. npm run test:unit loads it and runs them.`,
});

function today() {
  return new Date().toISOString().slice(0, 10);
}
