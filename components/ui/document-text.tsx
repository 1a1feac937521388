import type { Fragment } from '../../lib/draft/draft.ts';
import { piecesOf } from '../model/open-fields.ts';
import './document-text.css';

interface DocumentTextProps {
  fragment: Fragment;
  values: Readonly<Record<string, string>>;
  /** Where given, fields are filled in right in the text; the same name in several places is one field. */
  onFill?(name: string, value: string): void;
  /** The field being filled in elsewhere. */
  active?: string;
  label: string;
}

/** Text as it will stand in the document, in the document's own face. */
export function DocumentText({ fragment, values, onFill, active, label }: DocumentTextProps) {
  return (
    <section class="document-text" aria-label={label}>
      {fragment.map((block, index) => (
        <p key={index} class={block.kind === 'heading' ? 'document-heading' : undefined}>
          {piecesOf(block.text).map((piece, at) =>
            'text' in piece ? (
              piece.bold ? (
                <b key={at}>{piece.text}</b>
              ) : (
                piece.text
              )
            ) : onFill ? (
              <input
                key={at}
                class="slot"
                aria-label={piece.field}
                placeholder={piece.field}
                size={Math.max(2, (values[piece.field] || piece.field).length * 2)}
                value={values[piece.field] ?? ''}
                onInput={(event) => onFill(piece.field, event.currentTarget.value)}
              />
            ) : (
              <span key={at} class={`slot${piece.field === active ? ' active' : ''}${piece.bold ? ' bold' : ''}`}>
                {values[piece.field]?.trim() || (piece.optional ? '' : piece.field)}
              </span>
            ),
          )}
        </p>
      ))}
    </section>
  );
}
