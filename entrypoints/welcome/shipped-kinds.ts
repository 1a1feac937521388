import { readPacks } from '../../lib/knowledge/read-packs.ts';
import type { KindName } from '../../lib/sidebar/session.ts';

/** The kinds of plan that the packs know, in the order of the sidebar's menu. */
export async function shippedKinds(): Promise<KindName[]> {
  const packs = await readPacks(async (path) => (await fetch(`/packs/${path}`)).json());
  return (packs as { kinds?: KindName[] }[]).flatMap(({ kinds = [] }) => kinds.map(({ id, title }) => ({ id, title })));
}
