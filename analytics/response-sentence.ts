import type { Locale } from '../survey/locale.ts';
import { formatShare } from './format.ts';
import { type OrganisationResponse, responseTotalOf } from './response-rate.ts';
import { textsOf } from './texts/texts.ts';

/** What the response chart shows, for who reads rather than looks. */
export function responseSentence(locale: Locale, response: readonly OrganisationResponse[]): string {
  const { submitted, invited, rate } = responseTotalOf(response);
  const { sentence, nobody } = textsOf(locale).responseChart;
  return rate === null ? nobody : sentence(submitted, invited, formatShare(locale, rate));
}
