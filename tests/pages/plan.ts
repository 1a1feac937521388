/** A plan as the pages hold it, and the flaws that were put into it. See plans/*.json. */
export interface PagePlan {
  /** Whose plan it is, for the people who read the tests. */
  about: string;
  blocks: PageBlock[];
  flaws: Flaw[];
}

export interface PageBlock {
  text: string;
  kind: 'paragraph' | 'heading' | 'list-item' | 'cell';
  level?: number;
  /** Parts of the text that are bold. */
  bold?: string[];
}

/** `text` stands at `start` of the block with that index; without a `fix` only a person can mend it. */
export interface Flaw {
  type: string;
  block: number;
  start: number;
  text: string;
  fix?: string;
}

/** One block of the editor's own model, which is what a reading is compared with. */
export interface ModelBlock {
  text: string;
  kind: 'paragraph' | 'heading' | 'list-item' | 'cell';
  level?: number;
}

/** What a page tells the tests about its editor. All may be asked at any time once `__ready` has resolved. */
export interface Truth {
  /** The blocks of the editor's own model. */
  model(): ModelBlock[] | Promise<ModelBlock[]>;
  /** The same string if and only if the model is the same to the last attribute. */
  rich(): string | Promise<string>;
  /** Puts the caret there, in an editor whose text is nowhere in the page. */
  caret?(block: number, offset: number): void;
  /** Puts the plan back, in an editor that can't undo. */
  reset?(): void | Promise<void>;
}

declare global {
  interface Window {
    __model: Truth['model'];
    __rich: Truth['rich'];
    __caret: Truth['caret'];
    __reset: Truth['reset'];
    __ready: Promise<void>;
  }
}
