/** One end of a connection, whatever carries it. Messages are plain JSON and arrive in order. */
export interface Line {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called whenever the connection drops: what was asked over it will not be answered. */
  onClose(listener: () => void): void;
}

/** An object of functions that can be called from elsewhere; arguments and results are plain JSON. */
// biome-ignore lint/suspicious/noExplicitAny: the only way to say "any function" that interfaces satisfy too
export type Api = { [method: string]: (...args: any[]) => unknown };

/** The same functions, seen from the other end. */
export type Client<A> = {
  [K in keyof A]: A[K] extends (...args: infer P) => infer R ? (...args: P) => Promise<Awaited<R>> : never;
};

export interface Call {
  call: string;
  method: string;
  args: unknown[];
}

export type Reply =
  | { reply: string; value: unknown }
  | { reply: string; error: { name: string; message: string; code?: string } };

/** Whether what arrived on a line asks for a function. */
export function isCall(message: unknown): message is Call {
  return typeof message === 'object' && message !== null && 'call' in message && 'method' in message;
}

/** Whether what arrived on a line answers a call. */
export function isReply(message: unknown): message is Reply {
  return typeof message === 'object' && message !== null && 'reply' in message;
}

/** Runs one call. An error becomes part of the reply: its name, its sentence and its `code`, if it has one. */
export async function answer(api: object, { call, method, args }: Call): Promise<Reply> {
  try {
    if (!Object.hasOwn(api, method)) throw new Error(`There is no function “${method}” to call.`);
    return { reply: call, value: await (api as Api)[method]!(...args) };
  } catch (error) {
    return { reply: call, error: describe(error) };
  }
}

/** The value of a reply, or its error thrown again. */
function unwrap(reply: Reply): unknown {
  if (!('error' in reply)) return reply.value;
  const { name, message, code } = reply.error;
  throw Object.assign(new Error(message), { name, ...(code !== undefined && { code }) });
}

/** Answers every call that arrives on the line with the function of that name. */
export function serve(line: Line, api: object): void {
  line.onMessage((message) => {
    if (!isCall(message)) return;
    void answer(api, message)
      .then((reply) => line.post(reply))
      // The line is gone for good, and with it whoever asked.
      .catch(() => {});
  });
}

/** A proxy whose functions run at the other end. A call rejects if the line drops before its answer. */
export function callApi<A extends object>(line: Line): Client<A> {
  // Not randomUUID, which pages served without TLS don't have.
  const prefix = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const pending = new Map<string, { resolve(value: unknown): void; reject(error: Error): void }>();
  let count = 0;
  line.onMessage((message) => {
    if (!isReply(message)) return;
    const call = pending.get(message.reply);
    pending.delete(message.reply);
    if (!call) return;
    try {
      call.resolve(unwrap(message));
    } catch (error) {
      call.reject(error as Error);
    }
  });
  line.onClose(() => {
    const lost = [...pending.values()];
    pending.clear();
    for (const call of lost) call.reject(gone('The connection closed before the answer came.'));
  });
  const invoke = (method: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      const call = `${prefix}:${count++}`;
      pending.set(call, { resolve, reject });
      try {
        line.post({ call, method, args } satisfies Call);
      } catch (error) {
        pending.delete(call);
        reject(error);
      }
    });
  return new Proxy({} as Client<A>, {
    // A proxy that answers `then` would be taken for a promise by `await`.
    get: (_, method) =>
      typeof method === 'string' && method !== 'then' ? (...args: unknown[]) => invoke(method, args) : undefined,
  });
}

/** An error that says that there is nobody any more to do what was asked. Its code comes along over any line. */
export function gone(sentence: string): Error {
  return Object.assign(new Error(sentence), { code: 'gone' });
}

function describe(error: unknown) {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { name: error.name, message: error.message, ...code };
}
