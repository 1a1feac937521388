import { render } from 'preact';
import { WordCard } from '../../components/card/word-card.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { createCardSession } from '../../lib/card/card-session.ts';
import { awaitFrame } from '../../lib/messaging/await-frame.ts';
import type { CardFrame, CardPage } from '../../lib/messaging/card-wire.ts';
import { readSettings, watchSettings } from '../../lib/store/settings.ts';

// Before the first await: the content script says hello as soon as the page has loaded. Nothing is shown before it has
// proven to be ours, since any page could frame this one.
const ready = Promise.withResolvers<void>();
const frame = awaitFrame<CardFrame>({
  async show(...given) {
    await ready.promise;
    return session.page.show(...given);
  },
  enter: () => session.page.enter(),
  lean: (above) => session.page.lean(above),
} satisfies CardPage);
const session = createCardSession(frame);

const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings, 'sidebar');
watchSettings(applyTheme, new AbortController().signal);
render(<WordCard session={session} />, document.body);
ready.resolve();
