// Writes docs/sites.md from the one list of sites. A test fails while the two differ.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from './command.ts';
import { sitesDocument } from './sites/sites-document.ts';

await writeFile(resolve(root, 'docs/sites.md'), sitesDocument());
