import { useState } from 'preact/hooks';
import { currentLanguage, t } from '../../lib/locale/locale.ts';
import { failureText } from '../model/failure-text.ts';
import type { OptionsActions, OptionsState } from './options-model.ts';

interface ExportFolderFieldProps {
  folder: OptionsState['exportFolder'];
  actions: Pick<OptionsActions, 'chooseFolder' | 'allowFolder' | 'forgetFolder'>;
}

/** The folder that gets a copy of all snippets every day; absent where the browser lets no page choose one. */
export function ExportFolderField({ folder, actions }: ExportFolderFieldProps) {
  const [said, setSaid] = useState('');
  const { chooseFolder, allowFolder, forgetFolder } = actions;
  if (!chooseFolder) return null;
  const time = new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium', timeStyle: 'short' });

  async function attempt(work: () => Promise<void>) {
    setSaid('');
    try {
      await work();
    } catch (error) {
      // Closing the browser's folder dialog is no failure.
      if ((error as Error).name !== 'AbortError') setSaid(failureText(error));
    }
  }

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
          <button type="button" class="button outline" onClick={() => void attempt(allowFolder)}>
            {t('folder.allow')}
          </button>
        )}
        <button type="button" class="button" data-testid="choose-folder" onClick={() => void attempt(chooseFolder)}>
          {t(folder ? 'folder.other' : 'folder.choose')}
        </button>
        {folder && (
          <button type="button" class="text-button quiet" onClick={() => void attempt(forgetFolder)}>
            {t('folder.stop')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </>
  );
}
