import type { PageApi } from './protocol.ts';
import { type Call, type Client, callApi, type Line } from './rpc.ts';

/** The line to the editor of one frame, as a part of the sidebar's one port. */
export interface FrameLine {
  client: Client<PageApi>;
  receive(message: unknown): void;
  drop(): void;
}

/** `post` sends a call to that frame; what comes back from it is to be given to `receive`. */
export function createFrameLine(post: (call: Call) => void): FrameLine {
  let receive: (message: unknown) => void = () => {};
  let drop = () => {};
  const line: Line = {
    post: (message) => post(message as Call),
    onMessage: (listener) => {
      receive = listener;
    },
    onClose: (listener) => {
      drop = listener;
    },
  };
  const client = callApi<PageApi>(line);
  return { client, receive: (message) => receive(message), drop: () => drop() };
}
