import type { Row } from '../rows.ts';
import { same } from '../say.ts';

/** What a page makes of a word that comes in. */
const [WAS, MEANT, SPOILT] = ['贯切', '贯彻', '贯撤'];

/**
 * A page that alters what comes in: it is taken back, else the user is asked to look; what was to be written is on the
 * clipboard, and nothing is tried a second time over what the page made of the first.
 */
export const garble: Row = {
  name: 'garbling',
  async run(stand) {
    const { blocks } = await stand.settled();
    const before = blocks.map(({ text }) => text);
    const start = before[3]!.indexOf(WAS!);
    await stand.frame.evaluate(spoil, stand.editor.editable, MEANT!.at(-1)!, SPOILT!.at(-1)!);
    const edit = { block: blocks[3]!.id, start, end: start + 2, was: WAS!, insert: MEANT! };
    const result = await stand.call('applyEdits', [edit]);
    const told = !result.ok && result.copied && /^un(supported|verified)$/.test(result.reason);
    if (!told) throw new Error(`It was answered ${JSON.stringify(result)}.`);
    const after = (await stand.model()).map(({ text }) => text);
    const left = result.reason === 'unverified' && after[3] !== before[3];
    same('after garbling', after, left ? before.with(3, before[3]!.replace(WAS!, SPOILT!)) : before);
    return left ? 'what the page made of it stays; the user is asked to look' : undefined;
  },
};

/** Runs in the page, and is its script: whatever way a sign comes into its editor, another is there in its place. */
function spoil(editable: string, sign: string, other: string): void {
  const alter = (text: string) => text.replaceAll(sign, other);
  const meet = (event: Event) => {
    const { clipboardData, dataTransfer, data } = event as ClipboardEvent & InputEvent;
    const clip = clipboardData ?? dataTransfer;
    for (const type of clip?.types ?? []) clip!.setData(type, alter(clip!.getData(type)));
    if (data) Object.defineProperty(event, 'data', { value: alter(data) });
  };
  for (const name of ['paste', 'beforeinput', 'textInput']) addEventListener(name, meet, { capture: true });
  const alterTexts = (root: HTMLElement) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      if (node.data.includes(sign)) node.data = alter(node.data);
  };
  for (const root of document.querySelectorAll<HTMLElement>(editable)) {
    if (root instanceof HTMLTextAreaElement)
      root.addEventListener('input', () => Object.assign(root, { value: alter(root.value) }));
    const { view } = (root as { cmTile?: { view?: CodeView } }).cmTile ?? {};
    if (view) {
      const own = view.dispatch.bind(view);
      const altered = ({ changes, ...rest }: CodeChange) => ({
        ...rest,
        changes: changes!.map((one) => ({ ...one, insert: alter(one.insert) })),
      });
      view.dispatch = (...all) => own(...all.map((one) => (Array.isArray(one.changes) ? altered(one) : one)));
    }
    if (!(root instanceof HTMLTextAreaElement))
      new MutationObserver(() => alterTexts(root)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  }
  const { monaco } = window as { monaco?: { editor: { getModels(): MonacoModel[] } } };
  for (const model of monaco?.editor.getModels() ?? [])
    model.onDidChangeContent(() => model.getValue().includes(sign) && model.setValue(alter(model.getValue())));
}

/** CodeMirror's, whose document takes what is dispatched to it. */
interface CodeView {
  dispatch(...all: CodeChange[]): void;
}
interface CodeChange {
  changes?: { insert: string }[];
}

/** What is drawn of it comes from here, and nothing goes back. */
interface MonacoModel {
  getValue(): string;
  setValue(text: string): void;
  onDidChangeContent(changed: () => void): void;
}
