import { render } from 'preact';
import { Palette } from '../../components/palette/palette.tsx';
import { applyLanguage, applyTheme } from '../../lib/appearance/apply-appearance.ts';
import { awaitFrame } from '../../lib/messaging/await-frame.ts';
import type { PaletteFrame, PalettePage } from '../../lib/messaging/palette-wire.ts';
import { snippetService } from '../../lib/messaging/services.ts';
import { createPaletteSession } from '../../lib/palette/palette-session.ts';
import { startPlaceFinder } from '../../lib/palette/place-finder.ts';
import { followOwnPacks } from '../../lib/store/own-packs.ts';
import { readSettings, watchSettings } from '../../lib/store/settings.ts';

// Before the first await: the content script says hello as soon as the page has loaded. Nothing is shown before it has
// proven to be ours, since any page could frame this one.
const ready = Promise.withResolvers<void>();
const frame = awaitFrame<PaletteFrame>({
  async open(opening) {
    await ready.promise;
    return session.page.open(opening);
  },
} satisfies PalettePage);
const { signal } = new AbortController();
const finder = startPlaceFinder((listener) => followOwnPacks(listener, signal));
const session = createPaletteSession(snippetService(), frame, finder);

const settings = await readSettings();
applyTheme(settings);
await applyLanguage(settings, 'sidebar');
watchSettings(applyTheme, signal);
ready.resolve();
render(<Palette session={session} />, document.body);
