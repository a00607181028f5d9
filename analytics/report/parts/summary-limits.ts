import { namesWords } from '../names-words.ts';
import type { Told, ToldCoalition } from '../told.ts';

/** What this report cannot say, and why; a sentence each. */
export function limitsOf(told: Told): readonly string[] {
  const { texts, coalitions } = told;
  const { summary } = texts;
  const confidential = coalitions.filter(({ isConfidential }) => isConfidential).length;
  return [
    ...missingOf(told),
    ...(confidential > 0 ? [summary.confidential(confidential, coalitions.length)] : []),
    ...ofThose(told, (one) => one.rows.every(({ municipality }) => municipality.n === 0), summary.noMunicipality),
    ...ofThose(told, (one) => one.rows.every(({ partners }) => partners.n === 0), summary.noPartners),
    ...ofThose(told, (one) => Math.max(...one.rows.map(({ municipality }) => municipality.n)) === 1, summary.lone),
    ...ofThose(
      told,
      (one) => Math.max(...one.rows.map(({ partners }) => partners.organisations ?? 0)) === 1,
      summary.lonePartner,
    ),
    ...(coalitions.some(({ result }) => !result.isNamed) ? [summary.unpublishedParts] : []),
  ];
}

function missingOf(told: Told): readonly string[] {
  return (['no-wave', 'no-answers', 'unpublished'] as const).flatMap((reason) => {
    const names = told.missing.filter((one) => one.reason === reason).map(({ name }) => name);
    return names.length === 0 ? [] : [told.texts.summary.missing[reason](namesWords(told.locale, names), names.length)];
  });
}

/** Those of which it holds by name. */
function ofThose(
  { locale, coalitions, isOne }: Told,
  holds: (one: ToldCoalition) => boolean,
  sentence: (names: string, isOne: boolean) => string,
): readonly string[] {
  const names = coalitions.filter(holds).map(({ name }) => name);
  if (names.length === 0) return [];
  return [sentence(namesWords(locale, names), isOne)];
}
