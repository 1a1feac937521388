import type { Port, Sender } from '../../../lib/messaging/port.ts';

/** A port as the opener holds it, and the same one as the background gets it. Delivers at once, as clones. */
export function portPair(name: string, sender: Sender) {
  let open = true;
  const near = ends();
  const far = ends();
  const end = (own: ReturnType<typeof ends>, other: ReturnType<typeof ends>): Port => ({
    name,
    sender,
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = structuredClone(message);
      for (const listener of [...other.message]) listener(copy);
    },
    disconnect() {
      if (!open) return;
      open = false;
      // As in browsers: only the other end hears of it.
      for (const listener of other.disconnect) listener();
    },
    onMessage: { addListener: (listener) => void own.message.push(listener) },
    onDisconnect: { addListener: (listener) => void own.disconnect.push(listener) },
  });
  return { opener: end(near, far), background: end(far, near), isOpen: () => open };
}

function ends() {
  return { message: [] as ((message: unknown) => void)[], disconnect: [] as (() => void)[] };
}
