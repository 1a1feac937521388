import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { failureText } from '../model/failure-text.ts';
import { OpenFile } from '../ui/open-file.tsx';
import { ImportPlan } from './import-plan.tsx';
import type { ImportDecision, ImportOffer } from './options-model.ts';

interface ImportFieldProps {
  onRead(file: File): Promise<ImportOffer>;
  onDone(): void;
  onUndo(backup: string): Promise<void>;
}

/** A file, what it would change, and the way back after it did. */
export function ImportField({ onRead, onDone, onUndo }: ImportFieldProps) {
  const [offer, setOffer] = useState<ImportOffer | null>(null);
  const [backup, setBackup] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  async function attempt(work: () => Promise<void>) {
    setSaid('');
    try {
      await work();
    } catch (error) {
      setSaid(failureText(error));
    }
  }

  const commit = (decisions: ImportDecision[]) =>
    attempt(async () => {
      setBackup(await offer!.commit(decisions));
      setOffer(null);
      setSaid(t('data.import.done'));
      onDone();
    });

  const undo = () =>
    attempt(async () => {
      await onUndo(backup!);
      setBackup(null);
      setSaid(t('data.import.undone'));
    });

  return (
    <>
      <h3>{t('data.import')}</h3>
      <OpenFile
        class="button"
        testId="import"
        onFile={(file) => {
          if (file) void attempt(async () => setOffer(await onRead(file)));
        }}
      >
        {t('data.import.choose')}
      </OpenFile>
      <p class="meta">{t('data.import.hint')}</p>
      {offer && (
        <ImportPlan offer={offer} onCommit={(decisions) => void commit(decisions)} onCancel={() => setOffer(null)} />
      )}
      <p class="row-actions" role="status">
        {said}
        {backup && (
          <button type="button" class="text-button" data-testid="import-undo" onClick={() => void undo()}>
            {t('data.import.undo')}
          </button>
        )}
      </p>
    </>
  );
}
