import type { WriteResult } from '../../../lib/messaging/protocol.ts';
import type { Row } from '../rows.ts';
import { same, seconds } from '../say.ts';
import { type Stand, waitFor } from '../stand.ts';

/**
 * When an input method begins, in seconds after something was asked for, and what that is: slow editors are written to at
 * the last.
 */
const BEGINS = [
  [0, '又改'],
  [0.1, '再改'],
  [1.15, '三改'],
] as const;

const TOLD = 'composing that begins in the moment of writing goes over what is written to; the user is asked to look';

/**
 * While an input method composes nothing is written; what was asked for happens after it. One that begins while something
 * is being written composes at the user's caret, and neither is lost.
 */
export const composition: Row = {
  name: 'composition',
  async run(stand) {
    const { blocks } = await stand.settled();
    const text = blocks[3]!.text;
    await stand.caret(3, 3);
    const edit = { block: blocks[6]!.id, start: 0, end: 1, was: '一', insert: '第一' };
    await whileComposing(stand, () => stand.call('applyEdits', [edit]));
    const wanted = blocks.map((block) => block.text);
    wanted[3] = `${text.slice(0, 3)}你好${text.slice(3)}`;
    wanted[6] = `第${wanted[6]}`;
    same(
      'after composition',
      (await stand.model()).map((block) => block.text),
      wanted,
    );
    for (const [begins, insert] of BEGINS) {
      await stand.caret(3, 3);
      await stand.type('字');
      await stand.settled();
      const was = wanted[6]!.slice(0, 2);
      const edit = { block: (await stand.draft()).blocks[6]!.id, start: 0, end: 2, was, insert };
      const result = await composedAfter(stand, stand.call('applyEdits', [edit]), begins);
      if (!result.ok) {
        if (stand.editor.composesOver && result.reason === 'unverified' && result.copied) return TOLD;
        throw new Error(`begun after ${begins} s: ${JSON.stringify(result)}`);
      }
      // Draft.js takes what was composed a moment after its end.
      const composed: string = `${wanted[3]!.slice(0, 3)}字你好`;
      await waitFor(
        async () => (await stand.model())[3]!.text === composed + wanted[3]!.slice(3),
        `begun after ${begins} s: what was composed is not at the caret.`,
      );
      // Whoever composes goes on writing behind it.
      await stand.type('后');
      wanted[3] = `${composed}后${wanted[3]!.slice(3)}`;
      wanted[6] = insert + wanted[6]!.slice(2);
      await stand.settled();
      same(
        `begun after ${begins} s`,
        (await stand.model()).map((block) => block.text),
        wanted,
      );
    }
    const composed = (await stand.events()).some((event) => JSON.stringify(event).includes("ni'"));
    if (composed) throw new Error('Half-typed pinyin was read.');
  },
  async blind(stand) {
    const lines = (await stand.settled()).blocks.map((block) => block.text);
    await stand.caret(3, 3);
    await whileComposing(stand, () =>
      stand.call('insertFragment', [{ text: '插入的话，', kind: 'paragraph' }], 'caret'),
    );
    const line = `${lines[3]!.slice(0, 3)}你好插入的话，${lines[3]!.slice(3)}`;
    same(
      'after composition',
      (await stand.model()).map((block) => block.text),
      lines.with(3, line),
    );
  },
};

/** Asks for something in the middle of composing 你好, and waits until it is done. */
async function whileComposing(stand: Stand, ask: () => Promise<WriteResult>): Promise<void> {
  await stand.compose('n');
  await stand.compose('ni');
  const asked = ask();
  await stand.compose('nih');
  await stand.compose("ni'hao");
  await stand.commit('你好');
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result));
}

/** Begins to compose 你好 so many seconds after something was asked for, as slowly as a person, and waits until it is done. */
async function composedAfter(stand: Stand, asked: Promise<WriteResult>, begins: number): Promise<WriteResult> {
  await seconds(begins);
  for (const part of ['n', 'ni', "ni'h", "ni'hao"]) {
    await stand.compose(part);
    await seconds(0.06);
  }
  await stand.commit('你好');
  return asked;
}
