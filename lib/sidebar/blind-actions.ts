import type { Finding } from '../check/finding.ts';
import type { Draft, Span } from '../draft/draft.ts';
import { copyText } from './copy-text.ts';
import type { Notices } from './notices.ts';
import type { Outcome } from './session.ts';

/**
 * What stands in for fixing and finding in an editor whose text can't be reached: what is to be typed, or searched for,
 * goes to the clipboard, and a sentence says what to do with it.
 */
export function createBlindActions(draft: () => Draft | null, notices: Notices) {
  const unsupported: Outcome = { ok: false, reason: 'unsupported' };
  const textAt = ({ block, start, end }: Pick<Span, 'block' | 'start' | 'end'>) =>
    draft()
      ?.blocks.find(({ id }) => id === block)
      ?.text.slice(start, end) ?? '';

  return {
    async goTo(span: Pick<Span, 'block' | 'start' | 'end'>): Promise<void> {
      const text = textAt(span);
      notices.problem((await copyText(text)) ? 'notice.find-by-hand' : 'notice.look-by-hand', { text });
    },

    async fix({ start, end, text, fixes }: Finding, choice = 0): Promise<Outcome> {
      const [edit, ...more] = fixes[choice]?.edits ?? [];
      // A whole word is easier to find and to paste over than the one character of it that is wrong.
      const within = edit && !more.length && edit.start >= start && edit.end <= end;
      const was = within ? text : edit?.was || text;
      const becomes = within
        ? text.slice(0, edit.start - start) + edit.insert + text.slice(edit.end - start)
        : (edit?.insert ?? '');
      if (!becomes) {
        notices.problem('notice.delete-by-hand', { was });
        return unsupported;
      }
      notices.problem((await copyText(becomes)) ? 'notice.replace-by-hand' : 'notice.change-by-hand', { was, becomes });
      return unsupported;
    },

    async oneByOne(): Promise<Outcome> {
      notices.problem('notice.one-by-one');
      return unsupported;
    },
  };
}
