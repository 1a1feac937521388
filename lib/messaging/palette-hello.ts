import { type PaletteFrame, type PaletteHello, type PalettePage, portLine } from './palette-wire.ts';
import { type Client, callApi, serve } from './rpc.ts';
import { paletteService } from './services.ts';

/**
 * In the palette's page: waits for the content script that framed it, and serves it once the background has confirmed
 * that it is ours. What is returned throws until then.
 */
export function awaitFrame(page: PalettePage): () => Client<PaletteFrame> {
  let frame: Client<PaletteFrame> | null = null;
  addEventListener('message', async ({ data, ports: [port] }) => {
    const { type, token } = (data ?? {}) as PaletteHello;
    if (frame || !port || type !== 'zhouquan:palette' || !(await paletteService().prove(token))) return;
    const line = portLine(port);
    frame = callApi<PaletteFrame>(line);
    serve(line, page);
  });
  return () => {
    if (!frame) throw new Error('No content script of ours has framed this palette.');
    return frame;
  };
}
