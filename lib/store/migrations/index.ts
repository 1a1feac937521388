import type { Migration } from './migration.ts';
import { v1 } from './v1-snippets-and-documents.ts';
import { v2 } from './v2-bold.ts';
import { v3 } from './v3-journal.ts';

/** Every step, oldest first. A new one goes last, with a before and after in tests/unit/store/migrations.test.ts. */
export const migrations: Migration[] = [v1, v2, v3];
