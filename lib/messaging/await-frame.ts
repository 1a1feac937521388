import { type OwnFrameHello, portLine } from './own-frame-wire.ts';
import { type Client, callApi, serve } from './rpc.ts';
import { framedService } from './services.ts';

/**
 * In a page of ours that a content script frames: waits for that script, and serves it `page` once the background has
 * confirmed that it is ours. What is returned throws until then.
 */
export function awaitFrame<Frame extends object>(page: object): () => Client<Frame> {
  let frame: Client<Frame> | null = null;
  addEventListener('message', async ({ data, ports: [port] }) => {
    const { type, token } = (data ?? {}) as OwnFrameHello;
    if (frame || !port || type !== 'zhouquan:own-frame' || !(await framedService().prove(token))) return;
    const line = portLine(port);
    frame = callApi<Frame>(line);
    serve(line, page);
  });
  return () => {
    if (!frame) throw new Error('No content script of ours has framed this page.');
    return frame;
  };
}
