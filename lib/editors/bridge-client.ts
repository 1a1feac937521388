import { answer, type BridgeAnswer, type BridgeCall, call, copied, HELLO } from './bridge-protocol.ts';

/** The page's own world, as far as its editor's API goes. */
export interface Bridge {
  /** Brings the other end in, once; rejects where it can't be. */
  open(): Promise<void>;
  /** Answered at once, as events are. `{ done: false }` before it is open. */
  ask(call: BridgeCall): BridgeAnswer;
  /** What the editor with the focus copies of all it holds; nothing where it copies nothing, or not before the signal. */
  copyWhole(signal: AbortSignal): Promise<string>;
}

/** `inject` runs entrypoints/bridge.ts in the page's world of this frame. */
export function createBridge(document: Document, inject: () => Promise<void>): Bridge {
  const token = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join('');
  let opening: Promise<void> | null = null;
  const say = (type: string, detail: string) => document.dispatchEvent(new CustomEvent(type, { detail }));
  const bridge: Bridge = {
    open() {
      opening ??= inject().then(() => {
        say(HELLO, token);
      });
      return opening;
    },
    ask(question) {
      let reply: BridgeAnswer = { done: false };
      const hear = (event: Event) => {
        reply = JSON.parse((event as CustomEvent<string>).detail);
      };
      document.addEventListener(answer(token), hear, { once: true });
      say(call(token), JSON.stringify(question));
      document.removeEventListener(answer(token), hear);
      return reply;
    },
    copyWhole(signal) {
      return new Promise((resolve) => {
        const hear = (event: Event) => resolve((event as CustomEvent<string>).detail);
        document.addEventListener(copied(token), hear, { once: true, signal });
        signal.addEventListener('abort', () => resolve(''), { once: true });
        if (!bridge.ask({ do: 'copy-whole' }).done) resolve('');
      });
    },
  };
  return bridge;
}
