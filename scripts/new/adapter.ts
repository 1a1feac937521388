import { addToList, camelCase, type Recipe } from './recipe.ts';

/** An editor: how it is recognised and which techniques work in it, a page with the real one, and its place in the contract. */
export const adapter: Recipe = (name) => ({
  files: {
    [`lib/editors/adapters/${name}.ts`]: `import type { Adapter } from '../adapter.ts';
import { domSurface } from '../dom-surface.ts';
import { execBlocks, execText } from '../technique/techniques.ts';

export const ${camelCase(name)}: Adapter = {
  id: '${name}',
  name: '${name}',
  can: { read: true, mark: true, undo: true },
  find: (element) => element.closest<HTMLElement>('.${name}'),
  open: (root, tools) => domSurface(root, tools, { replace: execText, insert: execBlocks }),
};
`,
    [`tests/pages/editors/${name}.ts`]: `import { byId, html, htmlModel, ready } from '../page.ts';

// Put the real editor here, and let it say itself what it holds.
const root = byId('editor');
root.className = '${name}';
root.contentEditable = 'true';
root.innerHTML = html;
ready({ model: () => htmlModel(root.innerHTML), rich: () => root.innerHTML });
`,
  },
  lists: {
    // Those that would take any editable element stand at the end, so a new one goes first.
    'lib/editors/adapters.ts': (list) =>
      addToList(list, {
        import: `import { ${camelCase(name)} } from './adapters/${name}.ts';`,
        entry: camelCase(name),
        at: 'first',
      }),
    'tests/pages/pages.ts': (list) =>
      addToList(list, { entry: `{ id: '${name}', name: '${name}', body: DIV, plan: 'contenteditable' }`, at: 'last' }),
    'tests/editors/cases.ts': (list) =>
      addToList(list, { entry: `{ id: '${name}', editable: '.${name}' }`, at: 'last' }),
  },
  next: `1. npm i -E --prefix tests/pages ${name}, and let tests/pages/editors/${name}.ts start the real editor.
2. State in lib/editors/adapters/${name}.ts how it is recognised and what works in it.
3. npm run test:editors -- --editor ${name} runs the contract suite in it and writes its line of the table in docs/editors.md;
   what it can't do is said with the reason in tests/editors/cases.ts.`,
});
