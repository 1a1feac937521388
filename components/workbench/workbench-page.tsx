import { useSignal } from '@preact/signals';
import type { MessageKey } from '../../lib/locale/locale.ts';
import { t, tell } from '../../lib/locale/locale.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { OwnCard } from '../../lib/workbench/own-card.ts';
import type { OwnPalette } from '../../lib/workbench/own-palette.ts';
import { App } from '../app.tsx';
import { CardBeside } from '../card/card-beside.tsx';
import type { HostActions } from '../header/host-menu.ts';
import { PaletteBeside } from '../palette/palette-beside.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Invitation } from './invitation.tsx';
import { OpenPlan } from './open-plan.tsx';
import { TakeAway } from './take-away.tsx';
import { useFileDrop } from './use-file-drop.ts';
import './workbench.css';
import type { WorkbenchActions, WorkbenchState } from './workbench-model.ts';

interface WorkbenchPageProps {
  state: WorkbenchState;
  actions: WorkbenchActions;
  session: Session;
  host: HostActions;
  palette: OwnPalette;
  card: OwnCard;
}

/** A plan without a web page: a sheet to paste it onto, and the sidebar beside it. */
export function WorkbenchPage({ state, actions, session, host, palette, card }: WorkbenchPageProps) {
  const said = useSignal<MessageKey | null>(null);
  const { name, blank, kept } = state;

  const { place, over } = useFileDrop<HTMLElement>((file) => void open(file));

  async function open(file: File | undefined) {
    if (file) said.value = await actions.onFile(file);
  }

  return (
    <div class="workbench">
      <main ref={place} class={over.value ? 'workbench-desk over' : 'workbench-desk'}>
        <header class="workbench-bar">
          <h1 class="workbench-name one-line">{name || t('workbench.unnamed')}</h1>
          <p class={kept ? 'meta' : 'meta tone-warning'} role="status">
            {tell(said.value ?? (kept ? 'workbench.kept' : 'workbench.not-kept'))}
          </p>
          <span class="grow" />
          {!blank && (
            <OpenPlan class="button" onFile={open}>
              {t('workbench.open')}
            </OpenPlan>
          )}
          <TakeAway
            {...{ state, actions }}
            onSaid={(key) => {
              said.value = key;
            }}
          />
        </header>
        <div class="workbench-paper">
          <Sheet
            class="workbench-sheet"
            testId="workbench-sheet"
            label={t('workbench.sheet')}
            onSheet={actions.onSheet}
            onInput={() => {
              said.value = null;
            }}
          />
          {blank && <Invitation onFile={open} />}
        </div>
        <p class="workbench-drop" aria-hidden={!over.value}>
          <Icon name="document" size={20} tone="accent" />
          {t('workbench.drop')}
        </p>
        <CardBeside card={card} />
      </main>
      <aside class="workbench-side">
        <App session={session} host={host} within />
      </aside>
      <PaletteBeside palette={palette} />
    </div>
  );
}
