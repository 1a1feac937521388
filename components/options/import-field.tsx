import { useState } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import type { Progress as Work } from '../../lib/sidebar/session.ts';
import '../notice.css';
import { Progress } from '../progress.tsx';
import { OpenFile } from '../ui/open-file.tsx';
import { ImportPlan } from './import-plan.tsx';
import type { ImportDecision, ImportOffer } from './options-model.ts';
import { useAttempt } from './use-attempt.ts';

interface ImportFieldProps {
  onRead(file: File): Promise<ImportOffer>;
  onDone(): void;
  onUndo(backup: string): Promise<void>;
}

/** A file, what it would change, and the way back after it did. */
export function ImportField({ onRead, onDone, onUndo }: ImportFieldProps) {
  const [offer, setOffer] = useState<ImportOffer | null>(null);
  const [backup, setBackup] = useState<string | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const { said, say, attempt } = useAttempt();

  const read = (file: File) =>
    attempt(async () => {
      say(t('data.import.reading'));
      setOffer(await onRead(file));
      return undefined;
    });

  const commit = (decisions: ImportDecision[]) =>
    attempt(async () => {
      const ended = new AbortController();
      const cancel = () => ended.abort();
      const onPart = (done: number, total: number) => setWork({ key: 'data.import.going', done, total, cancel });
      try {
        setBackup(await offer!.commit(decisions, { onPart, signal: ended.signal }));
      } catch (error) {
        if (error !== ended.signal.reason) throw error;
        return t('data.import.stopped');
      } finally {
        setWork(null);
      }
      setOffer(null);
      onDone();
      return t('data.import.done');
    });

  const undo = () =>
    attempt(async () => {
      await onUndo(backup!);
      setBackup(null);
      return t('data.import.undone');
    });

  return (
    <>
      <h3>{t('data.import')}</h3>
      <OpenFile
        class="button"
        testId="import"
        onFile={(file) => {
          if (file) void read(file);
        }}
      >
        {t('data.import.choose')}
      </OpenFile>
      <p class="meta">{t('data.import.hint')}</p>
      <Progress progress={work} />
      {offer && !work && (
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
