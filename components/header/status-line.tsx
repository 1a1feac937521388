import { t } from '../../lib/locale/locale.ts';
import type { Attachment } from '../../lib/sidebar/session.ts';
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
          {attachment.editor.can.read ? (
            <>
              <span>{t('status.characters', { count: attachment.characters })}</span>
              <span class="divider" />
              <span>{t(attachment.stale ? 'status.stale' : 'status.current')}</span>
            </>
          ) : (
            <span class="tone-warning">{t('status.blind')}</span>
          )}
        </>
      )}
    </p>
  );
}
