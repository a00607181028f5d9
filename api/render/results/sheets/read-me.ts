import { responseTotalOf } from '../../../../analytics/response-rate.ts';
import { dayWords, lastDayWords, momentWords } from '../../../texts/day-words.ts';
import { resultsTexts } from '../../../texts/results.ts';
import type { Results } from '../results.ts';

/** A page of text: what something is called, and what is said of it. */
export type TextLine = { readonly label: string; readonly text: string };

/** What the results are of, as of when, and how to read the signs in them. */
export function readMeLines(results: Results): readonly TextLine[] {
  const { readMe } = resultsTexts[results.locale];
  return [...demoLines(results), ...ofLines(results), ...signLines(results)].map(({ label, text }) => {
    return { label: label === '' ? '' : readMe[label], text };
  });
}

type Label = Exclude<keyof ReturnType<typeof readMeOf>, 'modes' | 'title' | 'until' | 'interim' | 'responded'>;
type Line = { readonly label: Label | ''; readonly text: string };

function readMeOf({ locale }: Results) {
  return resultsTexts[locale].readMe;
}

function demoLines(results: Results): readonly Line[] {
  return results.isDemo ? [{ label: 'demo', text: readMeOf(results).demoText }] : [];
}

function ofLines(results: Results): readonly Line[] {
  const { body, locale } = results;
  const { wave, coalition, municipality, computedAt } = body;
  const texts = readMeOf(results);
  const from = dayWords(locale, new Date(wave.opensAt));
  const moment = momentWords(locale, new Date(computedAt));
  return [
    { label: 'municipality', text: municipality },
    { label: 'coalition', text: coalition.name },
    { label: 'wave', text: wave.name },
    { label: 'period', text: texts.until(from, lastDayWords(locale, new Date(wave.closesAt))) },
    { label: 'asOf', text: wave.state === 'closed' ? texts.final : texts.interim(moment) },
    { label: 'response', text: responseText(results) },
    { label: 'mode', text: texts.modes[wave.attribution] },
  ];
}

function responseText(results: Results): string {
  const texts = readMeOf(results);
  if (results.body.wave.imported) return texts.imported;
  const { submitted, invited } = responseTotalOf(results.body.dashboard.response);
  return texts.responded(submitted, invited);
}

function signLines(results: Results): readonly Line[] {
  const { hatched, band, empty } = readMeOf(results);
  if (results.body.wave.attribution === 'organisation') return [{ label: 'symbols', text: empty }];
  return [
    { label: 'symbols', text: hatched },
    { label: '', text: band },
    { label: '', text: empty },
  ];
}
