import { useEffect, useState } from 'preact/hooks';
import { t, tell } from '../lib/locale/locale.ts';
import type { Notice as Message, Progress as Work } from '../lib/sidebar/session.ts';
import './notice.css';
import { Progress } from './progress.tsx';
import { testIds } from './test-ids.ts';
import { Icon } from './ui/icon.tsx';
import { WriteButton } from './ui/write-button.tsx';

interface NoticeProps {
  notice: Message | null;
  /** While it goes on, nothing else is told. */
  progress: Work | null;
  onClose(): void;
}

/** Long enough to read and to reach for "undo"; pointing at it or focusing it stops the clock. */
const LINGER = 8000;

/** What just happened, and the way back. Good news goes by itself, bad news waits to be closed. */
export function Notice({ notice, progress, onClose }: NoticeProps) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!notice || notice.tone === 'problem' || held) return;
    const timer = setTimeout(onClose, LINGER);
    return () => clearTimeout(timer);
  }, [notice?.id, held]);

  return (
    <div role="status" class="notice-place">
      <Progress progress={progress} />
      {notice && !progress && (
        <div
          key={notice.id}
          class={`notice notice-${notice.tone}`}
          data-testid={testIds.notice}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <Icon
            name={notice.tone === 'done' ? 'present' : 'warning'}
            tone={notice.tone === 'done' ? 'accent' : 'warning'}
          />
          <span class="grow">{tell(notice.key, notice.values)}</span>
          {notice.next && (
            <WriteButton class="text-button" data-testid={testIds.noticeNext} onClick={notice.next.run}>
              {tell(notice.next.key)}
            </WriteButton>
          )}
          {notice.undo && (
            <button type="button" class="text-button" data-testid={testIds.noticeUndo} onClick={notice.undo}>
              {t('notice.undo')}
            </button>
          )}
          <button type="button" class="icon-button small" aria-label={t('notice.close')} onClick={onClose}>
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
