import { render } from 'preact';
import { App } from '../../components/app.tsx';
import { WordCard } from '../../components/card/word-card.tsx';
import type { HostActions } from '../../components/header/host-menu.ts';
import { fetchLaterViews } from '../../components/later-views.ts';
import { LibraryPage } from '../../components/library/library-page.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { Palette } from '../../components/palette/palette.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { WorkbenchPage } from '../../components/workbench/workbench-page.tsx';
import { currentLanguage, setLanguage } from '../../lib/locale/locale.ts';
import { cardStates, madeUpCard } from './made-up-card.ts';
import { libraryActions, libraryState } from './made-up-library.ts';
import { optionsActions, optionsState, recoveryStates } from './made-up-options.ts';
import { madeUpPalette } from './made-up-palette.ts';
import { blankAnalysis, blankDraft } from './made-up-plan.ts';
import { type Asked, madeUpSession } from './made-up-session.ts';
import { welcome } from './made-up-welcome.ts';
import {
  closedCard,
  closedPalette,
  emptyWorkbenchState,
  workbenchActions,
  workbenchState,
} from './made-up-workbench.ts';
import { states } from './states.ts';

const hostActions: HostActions = {
  openOptions() {},
  dockLeft() {},
  openSidePanel() {},
  openHelp() {},
  hide() {},
  openWorkbench() {},
};

/** The pages beside the sidebar. */
export const pages = [
  'options',
  ...Object.keys(recoveryStates),
  'welcome',
  'library',
  'palette',
  'workbench',
  'workbench-empty',
  ...cardStates,
];

/** Renders one state of the gallery and opens what it shows; returns what the session is asked for from then on. */
export async function show(name: string, into: HTMLElement): Promise<Asked[]> {
  await Promise.all([setLanguage(currentLanguage(), 'other'), fetchLaterViews()]);
  render(null, into);
  if (name === 'options' || name in recoveryStates) {
    render(<OptionsPage state={recoveryStates[name] ?? optionsState} actions={optionsActions} />, into);
    return [];
  }
  if (name === 'welcome') {
    render(<WelcomePage {...welcome} />, into);
    return [];
  }
  if (name === 'library') {
    render(<LibraryPage state={libraryState(240)} actions={libraryActions} />, into);
    return [];
  }
  if (name.startsWith('workbench')) {
    const empty = name === 'workbench-empty';
    const { session } = madeUpSession(empty ? { analysis: blankAnalysis, draft: blankDraft, caret: null } : {});
    const state = empty ? emptyWorkbenchState : workbenchState;
    const actions = workbenchActions(empty ? [] : undefined);
    render(
      <WorkbenchPage {...{ state, actions, session }} palette={closedPalette} card={closedCard()} host={{}} />,
      into,
    );
    await painted();
    return [];
  }
  if (name === 'palette') {
    render(<Palette session={madeUpPalette} />, into);
    return [];
  }
  if (cardStates.includes(name)) {
    render(<WordCard session={madeUpCard(name)} />, into);
    return [];
  }
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`The gallery has no state “${name}”.`);
  const { session, asked } = madeUpSession(state.given);
  const host = { ...hostActions, saveFile: (file: File) => void asked.push(['saveFile', file]) };
  render(<App session={session} host={host} initialView={state.view} />, into);
  for (const selector of state.click ?? []) {
    await painted();
    into.querySelector<HTMLElement>(selector)!.click();
  }
  await painted();
  asked.length = 0;
  return asked;
}

/** Resolves after the next frame: effects have run and lists have grown. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
