import { piecesOf } from '../model/open-fields.ts';
import { Highlight } from './highlight.tsx';

/** A snippet's text with its fields as slots; what matched `query` is highlighted. */
export function TextWithSlots({ text, query }: { text: string; query: string }) {
  return (
    <>
      {piecesOf(text).map((piece, index) =>
        'text' in piece ? (
          <span key={index} class={piece.bold && 'bold'}>
            <Highlight text={piece.text} query={query} />
          </span>
        ) : (
          <span key={index} class="slot">
            {piece.field}
          </span>
        ),
      )}
    </>
  );
}
