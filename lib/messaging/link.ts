import type { Port } from './port.ts';
import type { Line } from './rpc.ts';

/**
 * A line over a port that may drop at any time, because the browser stops an idle background. It is opened when there
 * is something to say (`post`) or when asked (`open`), and each time begins with `hello`.
 */
export interface Link extends Line {
  open(): void;
  isOpen(): boolean;
  /** Drops the port; the next `post` or `open` makes a new one. */
  close(): void;
}

interface LinkOptions {
  /** Opens a port. Throws where the extension was reloaded or removed. */
  connect(): Port;
  hello(): unknown;
  signal: AbortSignal;
}

/** Ends for good when `signal` aborts; `post` then throws. */
export function createLink({ connect, hello, signal }: LinkOptions): Link {
  const messageListeners: ((message: unknown) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  let port: Port | null = null;

  function dropped(which: Port) {
    if (port !== which) return;
    port = null;
    for (const listener of closeListeners) listener();
  }

  function open(): Port {
    signal.throwIfAborted();
    if (port) return port;
    const opened = connect();
    port = opened;
    opened.onMessage.addListener((message) => {
      if (port === opened) for (const listener of messageListeners) listener(message);
    });
    opened.onDisconnect.addListener(() => dropped(opened));
    opened.postMessage(hello());
    return opened;
  }

  function close() {
    const closing = port;
    if (!closing) return;
    closing.disconnect();
    // The end that disconnects gets no onDisconnect of its own.
    dropped(closing);
  }

  signal.addEventListener('abort', close, { once: true });
  return {
    open: () => void open(),
    isOpen: () => port !== null,
    close,
    post: (message) => open().postMessage(message),
    onMessage: (listener) => void messageListeners.push(listener),
    onClose: (listener) => void closeListeners.push(listener),
  };
}
