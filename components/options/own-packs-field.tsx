import { t } from '../../lib/locale/locale.ts';
import { OpenFile } from '../ui/open-file.tsx';
import type { OptionsActions, PackCard } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

interface OwnPacksFieldProps {
  packs: PackCard[];
  onAdd: OptionsActions['addPack'];
  onRemove: OptionsActions['removePack'];
}

/** The packs that the user has added, and where one more comes in. */
export function OwnPacksField({ packs, onAdd, onRemove }: OwnPacksFieldProps) {
  const { said, attempt } = useAttempt();

  const add = (file: File) =>
    attempt(async () => {
      const added = await onAdd(file);
      if ('title' in added) return t('packs.own.added', { title: added.title });
      const { code, detail } = added.problem;
      return t(`packs.own.${code}`, { file: file.name, detail });
    });

  const remove = ({ id, title }: PackCard) =>
    attempt(async () => {
      await onRemove(id);
      return t('packs.own.removed', { title });
    });

  return (
    <>
      <h3>{t('packs.own')}</h3>
      <p class="options-text">{t('packs.own.text')}</p>
      {packs.length > 0 && (
        <ul class="options-list">
          {packs.map((pack) => (
            <li key={pack.id}>
              <span class="grow">{pack.title}</span>
              <span class="meta">{t('packs.asOf', { date: pack.asOf })}</span>
              <button
                type="button"
                class="text-button quiet"
                aria-label={t('packs.own.removeNamed', { title: pack.title })}
                onClick={() => void remove(pack)}
              >
                {t('packs.own.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <OpenFile
        class="button"
        accept=".json"
        testId="add-pack"
        onFile={(file) => {
          if (file) void add(file);
        }}
      >
        {t('packs.own.add')}
      </OpenFile>
      <p role="status">{said}</p>
    </>
  );
}
