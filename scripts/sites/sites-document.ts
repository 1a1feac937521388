import { type Flow, type Site, sites } from '../../lib/sites/common-sites.ts';

const flows: Record<Flow, string> = {
  followed: 'read along, written to, marked',
  'read-once': 'read when asked (or from the user’s own copy), written to at the caret, nothing marked',
  workbench: 'the plan is pasted into the workbench',
};

/** docs/sites.md. */
export function sitesDocument(): string {
  const rows = sites.map(
    (site) => `| ${[site.name, address(site), site.mark, takers(site), flows[site.flow], basis(site)].join(' | ')} |`,
  );
  return `# Sites

Where people write their plans online, and what Zhouquan does there. The list is lib/sites/common-sites.ts;
\`npm run sites\` writes this page and a test keeps it true.

**None of these sites was reached when this was written: not one row is verified on the site itself.** “Stand-in” says that the
editor a site is built with, or one that works the same way, passes the contract suite here as its own npm package
([editors.md](editors.md)). “Public documentation” says that all there is to go by is what the makers and their users write.

| site | address | recognised by | adapters | what works | verified |
|---|---|---|---|---|---|
${rows.join('\n')}

## What keeps a wrong guess from doing harm

- An address only decides where the script may run. Which adapter takes an editor is decided by what is on the page, by looking.
- An editor that nothing recognises is taken by the last adapter, which asks by events before it edits, reads again what it wrote,
  takes back what is not exactly right, and otherwise puts the text on the clipboard and says so.
- A field too small to be written in beside a canvas is never taken for the document: that page is one to be read when asked.
- Where no editor can be reached at all, the sidebar says so and offers the workbench.
`;
}

const address = ({ pattern }: Site) => (pattern ? `\`${pattern}\`` : 'none: its own at every user’s');

const takers = ({ adapters }: Site) => adapters.join(', ') || '–';

function basis({ standIns }: Site): string {
  return standIns.length ? `no; stand-in: ${standIns.join(', ')}` : 'no; public documentation only';
}
