import type { DemoStep } from '../../lib/demo/demo-steps.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { OwnPalette } from '../../lib/workbench/own-palette.ts';
import { App } from '../app.tsx';
import type { HostActions } from '../header/host-menu.ts';
import { PaletteBeside } from '../palette/palette-beside.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { DemoSteps } from './demo-steps.tsx';
import './live-demo.css';

export interface LiveDemoProps {
  done: ReadonlySet<DemoStep>;
  session: Session;
  host: HostActions;
  palette: OwnPalette;
  /** Called once with the element that is written in. */
  onSheet(sheet: HTMLElement): void;
  onRestart(): void;
}

/** A short plan with faults in a real editor, the real sidebar beside it, and the three jobs to be done on it. */
export function LiveDemo({ done, session, host, palette, onSheet, onRestart }: LiveDemoProps) {
  return (
    <section class="demo" aria-labelledby="demo-title">
      <h2 id="demo-title" class="sr-only">
        {t('welcome.demo')}
      </h2>
      <DemoSteps done={done} onRestart={onRestart} />
      <div class="demo-desk">
        <Sheet class="demo-sheet" testId="demo-sheet" label={t('welcome.demo.sheet')} onSheet={onSheet} />
        <div class="demo-side">
          <App session={session} host={host} within />
        </div>
      </div>
      <PaletteBeside palette={palette} />
    </section>
  );
}
