import type { EntryOf, ListName } from './lists.ts';
import type { Pack } from './pack.ts';

/** A pack without its lists. */
export type PackInfo = Omit<Pack, ListName | '$schema'>;

/** All packs merged: every list in the order of the packs, an overridden entry in its first one's place. */
export type Knowledge = { packs: PackInfo[] } & { [Name in ListName]: EntryOf<Name>[] };
