import { useState } from 'preact/hooks';
import { currentLanguage, hasText, t, tell } from '../../lib/locale/locale.ts';
import { BackupList } from './backup-list.tsx';
import { EraseData } from './erase-data.tsx';
import { ExportFolderField } from './export-folder-field.tsx';
import { ImportField } from './import-field.tsx';
import type { BackupCard, ExportLoss, OptionsActions, OptionsState } from './options-model.ts';
import { Section } from './section.tsx';

interface DataSectionProps {
  /** In bytes; null where the browser doesn't say. */
  usage: number | null;
  folder: OptionsState['exportFolder'];
  backups: BackupCard[];
  actions: Pick<
    OptionsActions,
    | 'exportFormats'
    | 'exportSnippets'
    | 'readSnippets'
    | 'restore'
    | 'refreshBackups'
    | 'chooseFolder'
    | 'allowFolder'
    | 'forgetFolder'
    | 'erase'
  >;
}

/** What is kept, where, how much of it, and the ways in, out and back. */
export function DataSection({ usage, folder, backups, actions }: DataSectionProps) {
  const [losses, setLosses] = useState<ExportLoss[]>([]);
  const [format, setFormat] = useState(actions.exportFormats[0]?.id ?? '');
  const megabytes = new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <Section id="data" title={t('data.title')} text={t('data.text')}>
      {usage !== null && <p class="options-text">{t('data.usage', { size: megabytes.format(usage / 1e6) })}</p>}
      <h3>{t('data.export')}</h3>
      <div class="row-actions">
        <select
          class="field options-format"
          aria-label={t('data.export.format')}
          value={format}
          onChange={({ currentTarget }) => setFormat(currentTarget.value)}
        >
          {actions.exportFormats.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button"
          data-testid="export"
          onClick={async () => setLosses(await actions.exportSnippets(format))}
        >
          {t('data.export')}
        </button>
      </div>
      <p class="meta" role="status">
        {losses.length > 0 &&
          t('data.export.losses', {
            list: new Intl.ListFormat(currentLanguage()).format(
              losses
                .filter(({ what }) => hasText(`data.loss.${what}`))
                .map(({ what, count }) => `${tell(`data.loss.${what}`)} ${count}`),
            ),
          })}
      </p>
      <ImportField onRead={actions.readSnippets} onDone={actions.refreshBackups} onUndo={actions.restore} />
      <ExportFolderField folder={folder} actions={actions} />
      <BackupList backups={backups} onRestore={actions.restore} />
      <EraseData onErase={actions.erase} />
    </Section>
  );
}
