import { writeFileSync } from 'node:fs';
import { snippetJsonSchema } from './snippets/snippet-json-schema.ts';

// Writes public/schema/snippets.json anew, after a change to lib/snippets/formats/zhouquan-json.ts.

writeFileSync(new URL('../public/schema/snippets.json', import.meta.url), snippetJsonSchema());
