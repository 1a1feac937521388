import { useRef } from 'preact/hooks';
import { t } from '../../lib/locale/locale.ts';
import { newField } from '../../lib/snippets/new-field.ts';
import type { FieldType } from '../../lib/snippets/snippet.ts';
import { writeTemplate } from '../../lib/snippets/template.ts';
import { testIds } from '../test-ids.ts';
import { FieldMenu } from './field-menu.tsx';

interface BodyFieldProps {
  body: string;
  onBody(body: string): void;
}

const STARS = '**';
const CARET = writeTemplate([{ caret: true }]);

/** The text of a snippet: a paragraph a line; what is selected is made bold by button or Ctrl+B, and plain again. */
export function BodyField({ body, onBody }: BodyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);

  function toggleBold() {
    const area = field.current!;
    const { selectionStart: start, selectionEnd: end, value } = area;
    const bold = value.slice(0, start).endsWith(STARS) && value.slice(end).startsWith(STARS);
    const [from, to] = bold ? [start - STARS.length, end + STARS.length] : [start, end];
    const text = value.slice(start, end);
    // As if typed, so that the field's own undo takes it back.
    area.focus();
    area.setSelectionRange(from, to);
    const done = bold ? text : text.replace(/\S(?:.*\S)?/gu, `${STARS}$&${STARS}`);
    document.execCommand(done ? 'insertText' : 'delete', false, done);
    const at = bold ? from : start + (done.startsWith(STARS) ? STARS.length : 0);
    area.setSelectionRange(
      at,
      bold ? at + text.length : from + done.length - (done.endsWith(STARS) ? STARS.length : 0),
    );
  }

  /** In place of what is selected; `select` is the part of it to be typed over next. */
  function put(text: string, select: [start: number, end: number]) {
    const area = field.current!;
    const start = area.selectionStart;
    area.focus();
    document.execCommand('insertText', false, text);
    area.setSelectionRange(start + select[0], start + select[1]);
  }

  function putField(type: FieldType) {
    const { selectionStart, selectionEnd, value } = field.current!;
    const name = t('editor.field.name');
    put(newField(type, name, value.slice(selectionStart, selectionEnd)), [1, 1 + name.length]);
  }

  return (
    <div class="labelled">
      <span class="row-actions">
        <label class="grow" for="snippet-body">
          {t('editor.body')}
        </label>
        <FieldMenu onField={putField} onCaret={() => put(CARET, [CARET.length, CARET.length])} />
        <button
          type="button"
          class="text-button bold"
          data-testid={testIds.snippetBold}
          title={t('editor.bold.hint')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={toggleBold}
        >
          {t('editor.bold')}
        </button>
      </span>
      <textarea
        ref={field}
        id="snippet-body"
        class="field document-field"
        rows={7}
        data-testid={testIds.snippetBody}
        placeholder={t('editor.body.hint')}
        value={body}
        onInput={({ currentTarget }) => onBody(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'b' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
          event.preventDefault();
          toggleBold();
        }}
      />
    </div>
  );
}
