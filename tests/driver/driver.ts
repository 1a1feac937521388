/** A person at a browser with the extension installed: what the end-to-end tests, the demo and the screenshots do. */
export interface Driver {
  readonly browser: BrowserName;
  /** Resolves when the page has loaded. */
  open(url: string): Promise<void>;
  /** Runs in the page's own world; arguments and result are plain JSON. */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Runs in every frame of the page that lets it. */
  everywhere<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>[]>;
  /** Resolves once this holds in the page's own world. */
  until<Args extends unknown[]>(holds: (...args: Args) => unknown, ...args: Args): Promise<void>;
  click(selector: string, options?: ClickOptions): Promise<void>;
  /** A real click at CSS pixels from the window's top left corner. */
  clickAt(x: number, y: number): Promise<void>;
  /** Moves the real pointer there, in CSS pixels from the window's top left corner. */
  pointAt(x: number, y: number): Promise<void>;
  /**
   * Presses the real mouse at the first point and lets it go at the second. A frame that something was dragged out of takes
   * no more keys and clicks in a Chromium without a window, which never tells it that the drag has ended.
   */
  drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void>;
  /** Real keys, e.g. `Control+z`; `Control` is the Command key on a Mac. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What an input method shows step by step, and what it then puts in; null leaves it composing. */
  compose(parts: string[], committed: string | null): Promise<void>;
  /** Clicks the extension's toolbar button. Only Chromium can be told to; elsewhere it throws. */
  clickToolbarButton(): Promise<void>;
  /** What the extension does for one of its shortcuts, by its name in the manifest. Only Chromium; elsewhere it throws. */
  runCommand(name: string): Promise<void>;
  /** How many content-script worlds extensions have in the top frame. Only Chromium tells; elsewhere it throws. */
  extensionWorlds(): number;
  /** Where the page's frames went, as far as the browser tells: Firefox hides an extension's. */
  frameAddresses(): string[];
  /** The sidebar in the page, as soon as it is there. */
  sidebar(): Promise<Sidebar>;
  /** The sidebar where it is part of the page itself, as in the workbench. */
  ownSidebar(): Sidebar;
  /** Gives a file to the field with this `data-testid`. */
  chooseFile(part: string, path: string): Promise<void>;
  /** The palette in the page, shown or not, as soon as it is there. */
  palette(): Promise<Sidebar>;
  /** The card beside a marked word, shown or not, as soon as it is there. */
  card(): Promise<Sidebar>;
  resize(width: number, height: number): Promise<void>;
  /** Only Chromium can be told to; elsewhere it throws. */
  preferColors(scheme: 'light' | 'dark'): Promise<void>;
  /** A picture of the window, as the file's name says. `quality` is 0 to 100, for all but PNG. */
  screenshot(path: string, quality?: number): Promise<void>;
  close(): Promise<void>;
}

/** A real click on the first element that matches, in its middle unless said otherwise. */
export interface ClickOptions {
  /** Selects the frame that the element is in. */
  frame?: string;
  /** 3 selects a paragraph. */
  count?: number;
  /** CSS pixels from the element's top left corner. */
  offset?: { x: number; y: number };
}

export type BrowserName = 'chromium' | 'firefox';

/** The sidebar's page, or the palette's. `part` is always a `data-testid`; where several have it, the first is meant. */
export interface Sidebar {
  /** Resolves once it is there and shown. */
  shown(part: string): Promise<void>;
  gone(part: string): Promise<void>;
  /** A real click, once it can be clicked and has stood still for long enough to be seen. */
  click(part: string): Promise<void>;
  /** A real click on the first control whose name, as it is read aloud, begins like this; once it is there. */
  clickNamed(name: string): Promise<void>;
  /** Replaces what stands in a field. */
  fill(part: string, text: string): Promise<void>;
  text(part: string): Promise<string>;
  /** What stands in a field. */
  value(part: string): Promise<string>;
  /** The names of all parts that begin like this, in the order of the page. */
  parts(beginning: string): Promise<string[]>;
  /** Runs in the sidebar's page; arguments and result are plain JSON. */
  evaluate<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  until<Args extends unknown[]>(holds: (...args: Args) => unknown, ...args: Args): Promise<void>;
}
