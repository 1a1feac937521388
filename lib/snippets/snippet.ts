/** A text the user keeps. The body is plain text, a paragraph a line; `{名称}` marks a field. */
export interface Snippet {
  id: string;
  title: string;
  body: string;
  /** Folder path from the root, empty for none. */
  folder: string[];
  tags: string[];
  /** Typed to find or expand it. */
  abbreviation?: string;
  /** Ids in the packs: what it serves. */
  kind?: string;
  section?: string;
  item?: string;
  /** What it was imported from, as it stood there, so that it can go back out unchanged. */
  source?: SnippetSource;
  useCount: number;
  /** Milliseconds since 1970, as all times here. */
  lastUsed?: number;
  createdAt: number;
  updatedAt: number;
}

/** A snippet as another program had it. */
export interface SnippetSource {
  /** Id of the format. */
  format: string;
  /** Plain JSON. */
  raw: unknown;
}

/** What the user gives; the store adds id, counts and times. */
export type SnippetInput = Pick<Snippet, 'title' | 'body'> &
  Partial<Pick<Snippet, 'folder' | 'tags' | 'abbreviation' | 'kind' | 'section' | 'item' | 'source'>>;

/** What is asked for a field. A `choice` has options, a `date` a format and an offset, a `toggle` puts text in or not. */
export type FieldType = 'text' | 'paragraph' | 'choice' | 'date' | 'number' | 'toggle';

/** A place to fill in, written as fields.ts says; the same name is asked once. */
export interface Field {
  name: string;
  /** What is offered at first; for a date its value on the day given to `fieldsOf`. */
  default: string;
  /** Text where left out. */
  type?: FieldType;
  /** The texts to choose from; for a toggle the text when it is on and when it is off. */
  options?: string[];
  /** Of a date, e.g. `YYYY年M月D日`. */
  format?: string;
}
