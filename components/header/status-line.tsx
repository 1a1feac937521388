import { t, tell } from '../../lib/locale/locale.ts';
import type { Attachment } from '../../lib/sidebar/session.ts';
import { isReadable } from '../model/readable.ts';
import { testIds } from '../test-ids.ts';

/** Which editor, how many characters, and whether what is shown is up to date. */
export function StatusLine({ attachment }: { attachment: Attachment }) {
  const attached = attachment.state === 'attached';
  return (
    <p class="status" data-testid={testIds.status}>
      <i class={attached ? 'dot' : 'dot off'} aria-hidden="true" />
      <span role="status">
        {attached ? t('status.attached', { editor: attachment.editor.name }) : t(`status.${attachment.state}`)}
      </span>
      {attached && (
        <>
          <span class="divider" />
          {isReadable(attachment) ? (
            <>
              <span>{t('status.characters', { count: attachment.characters })}</span>
              <span class="divider" />
              <span>{tell(stateOf(attachment))}</span>
            </>
          ) : (
            <span class="tone-warning">{t('status.blind')}</span>
          )}
        </>
      )}
    </p>
  );
}

function stateOf({ stale, whole, halted }: Extract<Attachment, { state: 'attached' }>) {
  if (halted) return 'status.halted';
  if (stale) return 'status.stale';
  return whole ? `status.whole.${whole}` : 'status.current';
}
