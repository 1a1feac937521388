import { t } from '../../lib/locale/locale.ts';
import { offerFields, takeField } from '../../lib/snippets/offer-fields.ts';
import { testIds } from '../test-ids.ts';

interface FieldOffersProps {
  body: string;
  /** Names the user's unit is known by. */
  units: string[];
  onBody(body: string): void;
}

/** What in the text will likely be another the next time; one click makes a field of it. */
export function FieldOffers({ body, units, onBody }: FieldOffersProps) {
  const offers = offerFields(body, units);
  const once = offers.filter(
    ({ name, text }, index) => offers.findIndex((other) => other.name === name && other.text === text) === index,
  );
  if (once.length === 0) return null;
  return (
    <div class="field-offers">
      <span class="meta">{t('editor.offers')}</span>
      {once.map((guess) => (
        <button
          key={`${guess.name} ${guess.text}`}
          type="button"
          class="chip"
          data-testid={testIds.fieldOffer(guess.name)}
          onClick={() => onBody(takeField(body, guess, units))}
        >
          {guess.text} <span class="tone-quiet">{guess.name}</span>
        </button>
      ))}
    </div>
  );
}
