import { useMemo } from 'preact/hooks';
import { gapsOf } from '../lib/check/placeholders.ts';
import type { FocusedFinding, Session } from '../lib/sidebar/session.ts';
import type { HostActions } from './header/host-menu.ts';
import { GapsView, ProblemsView, ScheduleView, SnippetsView } from './later-views.ts';
import type { Places } from './model/places.ts';
import { isReadable } from './model/readable.ts';
import { OutlineView } from './outline/outline-view.tsx';
import { BlindView } from './states/blind-view.tsx';
import { DetachedView } from './states/detached-view.tsx';
import { HaltedView } from './states/halted-view.tsx';
import { ReadingView } from './states/reading-view.tsx';
import type { View } from './tabs.tsx';
import { VersionsView } from './versions/versions-view.tsx';

interface ViewPanelProps {
  view: View;
  session: Session;
  /** Null until the first analysis. */
  places: Places | null;
  /** The finding whose card is to be open. */
  problem: FocusedFinding | null;
  host: HostActions;
  onView(view: View): void;
  onProblem(finding: string): void;
}

/** The chosen view, or the state that keeps it from being shown. */
export function ViewPanel({ view, session, places, problem, host, onView, onProblem }: ViewPanelProps) {
  const attachment = session.attachment.value;
  const analysis = session.analysis.value;
  const draft = session.draft.value;
  const gaps = useMemo(
    () => (view === 'problems' && analysis && draft ? gapsOf(analysis.findings, draft, analysis.plan.year) : []),
    [view, analysis, draft],
  );
  const { goTo, insert, insertText, fix, fixAll, silence, snippets } = session;

  if (view === 'snippets') {
    const attached = attachment.state === 'attached';
    return (
      <SnippetsView
        shelf={snippets}
        caret={session.caret.value}
        errand={session.errand.value}
        attached={attached}
        onOptions={host.openOptions}
      />
    );
  }
  if (attachment.state === 'connecting') return <ReadingView connecting />;
  if (attachment.state === 'detached') {
    return (
      <DetachedView
        why={attachment.why}
        onSnippets={() => onView('snippets')}
        onOptions={host.openOptions}
        onWorkbench={host.openWorkbench && (() => host.openWorkbench!())}
        onHelp={host.openHelp}
      />
    );
  }
  if (!isReadable(attachment)) {
    return (
      <BlindView
        editor={attachment.editor.name}
        onRead={session.readWhole}
        onText={session.takeText}
        onSnippets={() => onView('snippets')}
        onWorkbench={host.openWorkbench && (() => host.openWorkbench!())}
      />
    );
  }
  if (!analysis && attachment.halted) return <HaltedView onReadOn={session.readOn} />;
  if (!analysis || !places) return <ReadingView connecting={false} />;

  const { plan, findings, suggestions } = analysis;
  const lastValues = snippets.lastValues;
  switch (view) {
    case 'outline':
      return (
        <OutlineView
          analysis={analysis}
          places={places}
          caret={session.caret.value}
          blank={places.first((_block, _index, text) => text.trim() !== '') === undefined}
          onGoTo={goTo}
          onInsert={insert}
          onInsertSeveral={session.insertSeveral}
          onInsertText={insertText}
          kinds={session.kinds.value}
          onKind={(kind) => session.choose({ ...session.choices.peek(), kind })}
          lastValues={lastValues}
        />
      );
    case 'gaps':
      return (
        <GapsView
          {...{ plan, suggestions, places, lastValues }}
          waived={session.waived.value}
          onGoTo={goTo}
          onInsert={insert}
          onWaive={session.waive}
          onUnwaive={session.unwaive}
        />
      );
    case 'problems':
      return (
        <ProblemsView
          {...{ findings, gaps, places, lastValues }}
          unmarkedIn={attachment.editor.can.mark ? null : attachment.editor.name}
          focused={problem}
          onGoTo={goTo}
          onFix={fix}
          onFixAll={fixAll}
          onFillGaps={session.fillGaps}
          onSilence={silence}
        />
      );
    case 'schedule':
      return (
        <ScheduleView
          {...{ plan, findings, suggestions, places, lastValues, onProblem }}
          onGoTo={goTo}
          onFix={fix}
          onInsert={insert}
          onSave={host.saveFile}
        />
      );
    case 'versions':
      return <VersionsView />;
  }
}
