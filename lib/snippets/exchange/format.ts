import type { Snippet, SnippetInput } from '../snippet.ts';

/** A way to keep snippets in a file. One a file in ../formats, listed in ../formats.ts. */
export type SnippetFormat = TextFormat | BinaryFormat;

interface About {
  /** The file name in ../formats. */
  id: string;
  /** As its users call it. */
  name: string;
  /** Without dot; the first is used for export. */
  extensions: string[];
  /** What of a snippet comes back after going out and in again. The rest is listed before an export. */
  keeps: Kept[];
  /** `documentation`: the field names are from the vendor's pages. `files`: it was tried on real ones, too. */
  knownFrom: 'documentation' | 'files' | 'own';
}

/** One whose files are text; how that is decoded is decided before it is asked. */
export interface TextFormat extends About {
  content: 'text';
  /** Whether a text looks like this format. Only looks; `read` says what is wrong. */
  matches(text: string): boolean;
  read(text: string): ReadResult;
  write(snippets: Snippet[]): string;
}

/** One whose files are bytes, such as a zip, and take a while. */
export interface BinaryFormat extends About {
  content: 'bytes';
  read(bytes: Uint8Array): Promise<ReadResult>;
  write(snippets: Snippet[]): Promise<Uint8Array>;
}

/** `fields`: names, defaults and choices. `field-types`: dates, numbers and toggles too. `bold`: what of the body is. */
export type Kept = Exclude<keyof Snippet, 'source'> | 'fields' | 'field-types' | 'bold';

/** A snippet as a file has it; what it doesn't say, the store makes up. */
export type ImportedSnippet = SnippetInput &
  Partial<Pick<Snippet, 'id' | 'useCount' | 'lastUsed' | 'createdAt' | 'updatedAt'>>;

/** What a file gave: either may be empty. What is wrong with a file is told here, not thrown. */
export interface ReadResult {
  snippets: ImportedSnippet[];
  problems: ReadProblem[];
}

/** Something in a file that was left out. Where it says `broken`, nothing of the file can be used. */
export interface ReadProblem {
  code: 'broken' | 'no-body' | 'refused-command' | 'too-large' | 'too-many';
  /** Line (or row, or entry) in the file, from 1; absent where it concerns the whole file. */
  line?: number;
  /** What is wrong there, as the parser says. */
  detail?: string;
}

export const tooLarge = (): ReadResult => ({ snippets: [], problems: [{ code: 'too-large' }] });

export const broken = (detail: string, line?: number): ReadResult => ({
  snippets: [],
  problems: [{ code: 'broken', detail, ...(line !== undefined && { line }) }],
});
