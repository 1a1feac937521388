import { piecesOf } from '../model/open-fields.ts';
import './document-text.css';
import { Highlight } from './highlight.tsx';

/** What makes a line a heading. */
const HEADING = /^#{1,6} (?=.)/gmu;

/** A snippet's text with its fields as slots; what matched `query` is highlighted. */
export function TextWithSlots({ text, query }: { text: string; query: string }) {
  return (
    <>
      {piecesOf(text.replace(HEADING, '')).map((piece, index) =>
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
