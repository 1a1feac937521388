import { piecesOf } from '../model/open-fields.ts';
import { Highlight } from './highlight.tsx';

/** A snippet's text with its fields as slots; what matched `query` is highlighted. */
export function TextWithSlots({ text, query }: { text: string; query: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        'text' in piece ? (
          <Highlight key={index} text={piece.text} query={query} />
        ) : (
          <span key={index} class="slot">
            {piece.field}
          </span>
        ),
      )}
    </>
  );
}
