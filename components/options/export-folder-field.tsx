import { currentLanguage, t } from '../../lib/locale/locale.ts';
import type { OptionsActions, OptionsState } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

interface ExportFolderFieldProps {
  folder: OptionsState['exportFolder'];
  actions: Pick<OptionsActions, 'chooseFolder' | 'allowFolder' | 'forgetFolder'>;
}

/** The folder that gets a copy of all snippets every day; absent where the browser lets no page choose one. */
export function ExportFolderField({ folder, actions }: ExportFolderFieldProps) {
  const { said, attempt } = useAttempt();
  const { chooseFolder, allowFolder, forgetFolder } = actions;
  if (!chooseFolder) return null;
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });

  const change = (work: () => Promise<void>) =>
    attempt(async () => {
      try {
        await work();
      } catch (error) {
        // Closing the browser's folder dialog is no failure.
        if ((error as Error).name !== 'AbortError') throw error;
      }
      return undefined;
    });

  return (
    <>
      <h3>{t('folder.title')}</h3>
      <p class="options-text">{t('folder.text')}</p>
      {folder && (
        <p class={folder.allowed ? 'meta' : 'tone-warning'}>
          {folder.allowed
            ? folder.writtenAt
              ? t('folder.written', { name: folder.name, time: time.format(folder.writtenAt) })
              : t('folder.waiting', { name: folder.name })
            : t('folder.blocked', { name: folder.name })}
        </p>
      )}
      <div class="row-actions">
        {folder && !folder.allowed && (
          <button type="button" class="button outline" onClick={() => void change(allowFolder)}>
            {t('folder.allow')}
          </button>
        )}
        <button type="button" class="button" data-testid="choose-folder" onClick={() => void change(chooseFolder)}>
          {t(folder ? 'folder.other' : 'folder.choose')}
        </button>
        {folder && (
          <button type="button" class="text-button quiet" onClick={() => void change(forgetFolder)}>
            {t('folder.stop')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
