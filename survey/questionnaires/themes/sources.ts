import type { Localized } from '../../locale.ts';
import { text } from '../../locale.ts';

/** Places in the page "Smeden en formeren van samenwerking" of the Samenwerkingswijzer Noordoostpolder. */

/** One of the six questions under "Hoe evalueer je samenwerking?". */
export function evaluation(place: string): Localized {
  return text(`Samenwerkingswijzer, evaluatievraag ${place}`, `Samenwerkingswijzer, evaluation question ${place}`);
}

/** One of the six questions under "Richtinggevende vragen". */
export function guiding(place: string): Localized {
  return text(`Samenwerkingswijzer, richtinggevende vraag ${place}`, `Samenwerkingswijzer, guiding question ${place}`);
}

/** One of the thirteen points under "Wat doe je wel en wat doe je liever niet". */
export function practice(place: string): Localized {
  return text(
    `Samenwerkingswijzer, doen en laten, punt ${place}`,
    `Samenwerkingswijzer, do’s and don’ts, point ${place}`,
  );
}

/** A passage by the heading under which it stands. */
export function passage(nl: string, en: string): Localized {
  return text(`Samenwerkingswijzer, ${nl}`, `Samenwerkingswijzer, ${en}`);
}

/** Two places that a criterion comes from. */
export function both(one: Localized, other: Localized): Localized {
  const rest = (source: string) => source.replace('Samenwerkingswijzer, ', '');
  return text(`${one.nl}; ${rest(other.nl)}`, `${one.en}; ${rest(other.en)}`);
}
