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
  useCount: number;
  /** Milliseconds since 1970, as all times here. */
  lastUsed?: number;
  createdAt: number;
  updatedAt: number;
}

/** What the user gives; the store adds id, counts and times. */
export type SnippetInput = Pick<Snippet, 'title' | 'body'> &
  Partial<Pick<Snippet, 'folder' | 'tags' | 'abbreviation' | 'kind' | 'section' | 'item'>>;

/** A place to fill in: `{单位}`; the same name is asked once. */
export interface Field {
  name: string;
  default: string;
}
