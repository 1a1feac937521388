import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/locale/locale.ts';
import type { Errand } from '../lib/messaging/services.ts';
import type { CardAsked, FocusedFinding, Session } from '../lib/sidebar/session.ts';
import './app.css';
import './base.css';
import './controls.css';
import { Header } from './header/header.tsx';
import { type HostActions, menuItems } from './header/host-menu.ts';
import { answerCard, runErrand } from './later-views.ts';
import { completenessOf } from './model/completeness.ts';
import { disabledViews } from './model/disabled-views.ts';
import { readPlaces } from './model/places.ts';
import { Notice } from './notice.tsx';
import { HaltedBar } from './states/halted-bar.tsx';
import { WholeBar } from './states/whole-bar.tsx';
import { Tabs, type View } from './tabs.tsx';
import { testIds } from './test-ids.ts';
import { takeFocusAt } from './ui/take-focus-at.ts';
import './tokens.css';
import { LeftOut } from './ui/use-meant-press.ts';
import { ViewPanel } from './view-panel.tsx';

interface AppProps {
  session: Session;
  /** What the page around the sidebar can do for it; an action it lacks is not offered. */
  host?: HostActions;
  initialView?: View;
  /** In a page that is more than the sidebar: neither its main part nor what first has the focus. */
  within?: boolean;
}

/** The sidebar: one session, six views of it. */
export function App({ session, host = {}, initialView = 'outline', within = false }: AppProps) {
  const view = useSignal<View>(initialView);
  const problem = useSignal<FocusedFinding | null>(null);
  const attachment = session.attachment.value;
  const analysis = session.analysis.value;
  const places = useComputed(() => {
    const [read, draft] = [session.analysis.value, session.draft.value];
    return read && draft ? readPlaces(read.plan, draft) : null;
  });
  const missing = analysis ? completenessOf(analysis.plan.items) : null;
  const missingCount = missing ? missing.total - missing.present : 0;
  const problems = analysis?.findings ?? [];
  const disabled = disabledViews(attachment);
  const shown = view.value;

  // A mark activated in the editor opens its card here; but who is choosing a snippet clicks to place the caret.
  useSignalEffect(() => {
    if (!session.focusedFinding.value) return;
    problem.value = session.focusedFinding.value;
    if (view.peek() !== 'snippets') view.value = 'problems';
  });
  const answered = useRef<CardAsked | null>(null);
  useSignalEffect(() => {
    const [asked, known] = [session.cardAsked.value, places.value];
    if (!asked || !known || asked === answered.current) return;
    answered.current = asked;
    void answerCard({ asked, session, host, places: known });
  });
  // What walks through the problems waits for the first analysis; each errand is run once.
  const ran = useRef<Errand | null>(null);
  const running = useRef(Promise.resolve());
  useSignalEffect(() => {
    const errand = session.errand.value;
    if (!errand || errand === ran.current) return;
    if (errand.type === 'save-selection') view.value = 'snippets';
    else if (places.value) {
      // One after the other: the next one starts where the last one left the caret.
      const parts = { errand, session, host, places: places.value, view, problem };
      running.current = running.current
        .then(() => runErrand(parts))
        .catch((error) => console.error('Zhouquan: what a key or the menu asked for was not done.', error));
    } else return;
    ran.current = errand;
  });

  useEffect(() => {
    if (!within) return takeFocusAt(() => document.getElementById(`tab-${view.peek()}`));
  }, []);

  const Part = within ? 'section' : 'main';

  return (
    <Part
      class="app"
      aria-label={t('app.label')}
      data-testid={testIds.app}
      data-state={attachment.state}
      data-sections-present={analysis?.plan.sections.filter(({ block }) => block !== undefined).length}
      data-suggested={analysis?.suggestions.filter(({ kind }) => kind === 'section').length}
      data-missing={analysis ? missingCount : undefined}
      data-problems={analysis ? problems.length : undefined}
      data-version={analysis?.version}
      onKeyDown={(event) => leaveWithEscape(event, session)}
    >
      <Header
        attachment={attachment}
        plan={analysis?.plan ?? null}
        kinds={session.kinds.value}
        choices={session.choices.value}
        menu={menuItems(host)}
        onChoose={session.choose}
        onRing={() => {
          view.value = 'gaps';
        }}
      />
      <Tabs
        view={shown}
        counts={{ gaps: missingCount, problems: problems.length }}
        alarm={problems.some(({ severity }) => severity === 'error')}
        disabled={disabled}
        onView={(next) => {
          view.value = next;
        }}
      />
      <section class="view" role="tabpanel" id={`view-${shown}`} aria-labelledby={`tab-${shown}`}>
        {attachment.state === 'attached' && attachment.whole && shown !== 'snippets' && (
          <WholeBar
            whole={attachment.whole}
            onRead={session.readWhole}
            onWorkbench={host.openWorkbench && (() => host.openWorkbench!(session.draft.value ?? undefined))}
          />
        )}
        {attachment.state === 'attached' && attachment.halted && analysis && <HaltedBar onReadOn={session.readOn} />}
        <LeftOut.Provider value={session.leftOut}>
          <ViewPanel
            view={shown}
            session={session}
            places={places.value}
            problem={problem.value}
            host={host}
            onView={(next) => {
              view.value = next;
            }}
            onProblem={(finding) => {
              problem.value = { id: finding };
              view.value = 'problems';
            }}
          />
        </LeftOut.Provider>
      </section>
      <p class="sr-only" aria-live="polite">
        {analysis && t('live.problems', { count: problems.length, missing: missingCount })}
      </p>
      <Notice progress={session.progress.value} notice={session.notice.value} onClose={session.dismissNotice} />
    </Part>
  );
}

/** Esc that nothing inside has use for gives the focus back to the editor. */
function leaveWithEscape(event: KeyboardEvent, session: Session) {
  const inside = (event.target as Element).closest('form, textarea, [popover]');
  if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !inside) session.toEditor();
}
