import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import { textsOf } from '../../survey/texts/texts.ts';
import { useLocale } from '../locale.tsx';

/** The kinds of organisation as choices of a select. */
export function KindOptions() {
  const kinds = textsOf(useLocale().locale).organisationKinds;
  return ORGANISATION_KINDS.map((kind) => (
    <option key={kind} value={kind}>
      {kinds[kind]}
    </option>
  ));
}
