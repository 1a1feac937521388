import { shippedPacks } from '../../lib/shipped/shipped-packs.ts';
import type { KindName } from '../../lib/sidebar/session.ts';

/** The kinds of plan that the packs know, in the order of the sidebar's menu. */
export async function shippedKinds(): Promise<KindName[]> {
  return ((await shippedPacks()) as { kinds?: KindName[] }[]).flatMap(({ kinds = [] }) =>
    kinds.map(({ id, title }) => ({ id, title })),
  );
}
