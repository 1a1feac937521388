import { t } from '../../lib/locale/locale.ts';
import './reading.css';

/** Connected or connecting, with nothing to show yet: grey lines where the rows will be. */
export function ReadingView({ connecting }: { connecting: boolean }) {
  return (
    <div class="reading" role="status" aria-busy="true">
      <p>{t(connecting ? 'state.connecting.title' : 'state.reading')}</p>
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
