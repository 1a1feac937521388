import { bodyBeforeBold } from '../../snippets/body-before-bold.ts';
import type { Migration } from './migration.ts';

type Row = Record<string, unknown>;

const inBody = (snippet: unknown) => {
  const { body, ...rest } = snippet as Row;
  return { ...rest, body: bodyBeforeBold(String(body)) };
};

/** Two stars in a body begin and end what is bold: those that were there before stay stars. */
export const v2: Migration = {
  version: 2,
  tables: {},
  rows: {
    snippets: inBody,
    trash: (row) => ({ ...row, snippet: inBody(row.snippet) }),
    revisions: (row) => ({ ...row, before: inBody(row.before) }),
  },
};
