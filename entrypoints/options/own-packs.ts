import type { OptionsActions } from '../../components/options/options-model.ts';
import { shippedPacks } from '../../lib/shipped/shipped-packs.ts';
import { dropOwnPack, putOwnPack, readOwnPacks } from '../../lib/store/own-packs.ts';

/** The user's own packs, each tried together with all others before it is kept. */
export function ownPackActions(refresh: () => Promise<void>): Pick<OptionsActions, 'addPack' | 'removePack'> {
  return {
    async addPack(file) {
      // The loader is only fetched where somebody has a pack.
      const { readPackFile } = await import('../../lib/knowledge/read-pack-file.ts');
      const read = readPackFile(await file.text(), await shippedPacks(), await readOwnPacks());
      if ('problem' in read) return read;
      const { raw, pack } = read;
      await putOwnPack({ ...raw, id: pack.id, title: pack.title, asOf: pack.asOf });
      await refresh();
      return { title: pack.title };
    },
    async removePack(id) {
      await dropOwnPack(id);
      await refresh();
    },
  };
}
