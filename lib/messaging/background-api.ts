import { browser } from 'wxt/browser';
import { answer, type Client, callApi, isCall, type Line, type Reply } from './rpc.ts';
import { ownSelf } from './self.ts';
import { isContentScript, isOwnPage } from './sender.ts';

/** `group` keeps the functions of several APIs apart. */
interface Request {
  type: 'zhouquan:call';
  group: string;
  call: unknown;
}

/** Who may call: our own pages, or also our content scripts, which run beside code we don't know. */
export type Callers = 'pages' | 'content-scripts';

/**
 * Answers calls over one-off messages, which start a stopped background by themselves. Callers that are not allowed
 * get no answer. Errors go back as name, sentence and `code`.
 */
export function serveBackground(group: string, callers: Callers, api: object | ((sender: CallSender) => object)): void {
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const request = message as Request;
    if (request?.type !== 'zhouquan:call' || request.group !== group || !isCall(request.call)) return;
    const self = ownSelf();
    if (!isOwnPage(sender, self) && !(callers === 'content-scripts' && isContentScript(sender, self))) return;
    void answer(typeof api === 'function' ? api(sender) : api, request.call).then(respond);
    // Keeps the channel open until the answer is there.
    return true;
  });
}

export interface CallSender {
  frameId?: number;
  tab?: { id?: number; windowId?: number };
}

/** The functions that the background serves under this name. A call rejects with the sentence of what went wrong. */
export function background<A extends object>(group: string): Client<A> {
  let receive: (message: unknown) => void = () => {};
  const line: Line = {
    post(call) {
      const { call: id } = call as { call: string };
      void browser.runtime
        .sendMessage({ type: 'zhouquan:call', group, call } satisfies Request)
        .then((reply: Reply | undefined) => reply ?? failure(id, 'Nothing in the background answers this call.'))
        .catch((error: unknown) => failure(id, error instanceof Error ? error.message : String(error)))
        .then(receive);
    },
    onMessage: (listener) => {
      receive = listener;
    },
    onClose: () => {},
  };
  return callApi<A>(line);
}

function failure(reply: string, message: string): Reply {
  return { reply, error: { name: 'Error', message } };
}
