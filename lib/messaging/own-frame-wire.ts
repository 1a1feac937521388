import type { Line } from './rpc.ts';

/** How the content script and a page of ours that it has framed find each other, over a message channel of their own. */

/** Comes with the port. The page asks the background whose token it is before it answers anything. */
export interface OwnFrameHello {
  type: 'zhouquan:own-frame';
  token: string;
}

/** One-off message to the content scripts of a tab: whose frame has this token? Only its own script answers. */
export interface OwnFrameQuestion {
  type: 'zhouquan:whose-frame';
  token: string;
}

/** A message port as a line. It never says that its other end is gone. */
export function portLine(port: MessagePort): Line {
  port.start();
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.addEventListener('message', ({ data }) => listener(data)),
    onClose: () => {},
  };
}
