/** Asks the background, as a page of the extension does; runs in one. Throws the sentence of what went wrong. */
export async function ask(group: string, method: string, args: unknown[]): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const message = { type: 'zhouquan:call', group, call: { call: crypto.randomUUID(), method, args } };
  const reply = await chrome.runtime.sendMessage(message);
  if (!reply) throw new Error('No answer.');
  if ('error' in reply) throw new Error(reply.error.message);
  return reply.value;
}
