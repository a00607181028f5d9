import type { RowWords } from './findings-nl.ts';
import { about } from './findings-nl.ts';

/** What the promises of a report came to, as the other side sees it. */
export type PromiseTotals = {
  readonly made: number;
  readonly kept: number;
  readonly partly: number;
  readonly notKept: number;
  readonly reopened: number;
  readonly untold: number;
  readonly notAsked: number;
};

/** In how many coalitions something was found; `names` is empty where they are too many to name. */
export type FoundIn = { readonly count: number; readonly total: number; readonly names: string };

function where({ count, total }: FoundIn): string {
  if (total === 1) return 'In de ene coalitie met resultaten';
  if (count === 2 && total === 2) return 'In beide coalities';
  return count === total ? `In alle ${total} coalities` : `In ${count} van de ${total} coalities`;
}

const named = ({ names }: FoundIn) => (names === '' ? '.' : `: ${names}.`);

/** How many gaps became small, stayed, came or came back. */
export type CourseTotals = {
  readonly closed: number;
  readonly open: number;
  readonly reopened: number;
  readonly new: number;
  readonly turned: number;
  /** How many of all these are firm. */
  readonly firm: number;
};

const gaps = (count: number) => (count === 1 ? '1 verschil' : `${count} verschillen`);

function courses(totals: CourseTotals): string {
  const { closed, open, reopened, turned, firm } = totals;
  const fresh = totals.new;
  const said = [
    closed > 0 && `${gaps(closed)} van een half punt of meer ${closed === 1 ? 'is' : 'zijn'} nu kleiner`,
    open > 0 && `${gaps(open)} ${open === 1 ? 'is' : 'zijn'} gebleven`,
    turned > 0 && `${gaps(turned)} ${turned === 1 ? 'is' : 'zijn'} omgedraaid`,
    fresh > 0 && `${gaps(fresh)} ${fresh === 1 ? 'is' : 'zijn'} nieuw`,
    reopened > 0 && `${gaps(reopened)} ${reopened === 1 ? 'is' : 'zijn'} teruggekomen`,
  ].filter((part) => part !== false);
  if (said.length === 0)
    return 'Bij de thema’s over de gemeente is sinds de vorige keer geen verschil van een half punt of meer gekomen, gebleven of verdwenen.';
  const all = closed + open + reopened + turned + fresh;
  const sure =
    firm === 0
      ? 'Niets daarvan staat stevig: het kan toeval zijn.'
      : firm === all
        ? 'Dat staat stevig.'
        : `Daarvan ${firm === 1 ? 'staat er 1' : `staan er ${firm}`} stevig; de rest kan toeval zijn.`;
  return `Thema’s over de gemeente, sinds de vorige keer: ${said.join(', ')}. ${sure}`;
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

function promises({ made, kept, partly, notKept, reopened, untold, notAsked }: PromiseTotals): string {
  if (made === 0) return 'Er zijn geen afspraken vastgelegd.';
  const start = made === 1 ? 'Er is 1 afspraak vastgelegd.' : `Er zijn ${made} afspraken vastgelegd.`;
  const judged = [
    kept > 0 && `${kept} nagekomen`,
    partly > 0 && `${partly} deels nagekomen`,
    notKept > 0 && `${notKept} niet nagekomen`,
    reopened > 0 && `${reopened} eerst wel en later niet meer nagekomen`,
  ].filter((part) => part !== false);
  const other = judged.length === 0 ? '' : ` Volgens de andere kant: ${judged.join(', ')}.`;
  const unsaid = untold === 0 ? '' : ` Over ${many(untold, 'afspraak', 'afspraken')} is de uitkomst niet te zeggen.`;
  if (notAsked === 0) return `${start}${other}${unsaid}`;
  const asked =
    notAsked === made
      ? 'Daarover is aan de andere kant nog niets gevraagd.'
      : `Over ${many(notAsked, 'afspraak', 'afspraken')} is aan de andere kant nog niets gevraagd.`;
  return `${start}${other}${unsaid} ${asked}`;
}

export const summary = {
  stands: 'Wat opvalt',
  promised: 'Wat is afgesproken',
  unsaid: 'Wat dit rapport niet kan zeggen',

  introOne: (coalition: string, municipality: string, wave: string) =>
    `In “${wave}” beoordeelden ${municipality} en de partners van de coalitie ${coalition} hun samenwerking. Dit rapport laat zien waar zij dat anders zien, en wat zij afspraken.`,
  introMany: (municipality: string, year: number, told: number, total: number) => {
    const many = total === 1 ? '1 coalitie' : `${total} coalities`;
    const some =
      told === total
        ? `Van ${total === 1 ? 'die' : 'elke'} coalitie zijn er resultaten`
        : `Van ${told} daarvan zijn er resultaten`;
    return `${municipality} werkt in ${many} samen met partners. ${some} over ${year} die in dit rapport mogen staan.`;
  },
  nothing: (year: number) => `Over ${year} zijn er geen resultaten die in dit rapport mogen staan.`,

  sure: 'Dit is meer dan toeval.',
  noneFound: 'Het rapport vindt geen verschil dat groter is dan door toeval kan ontstaan.',
  noneTold: (count: number) =>
    `Van geen verschil is te zeggen dat het meer is dan toeval. Bij ${count === 1 ? '1 vertrouwelijke meetronde' : `${count} vertrouwelijke meetrondes`} wordt niet getoond hoe zeker een verschil is.`,
  noneFoundWhy:
    'Dat betekent niet dat iedereen het eens is. Met zo weinig antwoorden kan een klein verschil onopgemerkt blijven.',
  higher: (found: FoundIn) =>
    `${where(found)} is de gemeente op een onderwerp duidelijk positiever dan haar partners${named(found)}`,
  lower: (found: FoundIn) =>
    `${where(found)} is de gemeente op een onderwerp duidelijk minder positief dan haar partners${named(found)}`,
  divided: (found: FoundIn) => `${where(found)} zijn de partners onderling verdeeld over een onderwerp${named(found)}`,
  better: (found: FoundIn) =>
    `${where(found)} zijn dezelfde partners over een onderwerp duidelijk positiever dan de vorige keer${named(found)}`,
  worse: (found: FoundIn) =>
    `${where(found)} zijn dezelfde partners over een onderwerp duidelijk minder positief dan de vorige keer${named(found)}`,
  theme: (titles: string, count: number, isTie: boolean) =>
    isTie
      ? `Deze verschillen gaan het vaakst over de thema’s ${titles}: elk bij ${count} coalities.`
      : `Deze verschillen gaan het vaakst over het thema ${titles}: bij ${count} coalities.`,
  unnamedDivided: (row: RowWords) => `De partners zijn verdeeld over ${about(row)}. Dat is meer dan toeval.`,
  unnamedDividedUnsure: (row: RowWords) =>
    `Nergens is zeker dat de partners verdeeld zijn. Het meest lopen zij uiteen over ${about(row)}, maar dat kan ook toeval zijn.`,
  tie: (titles: string) => `Even groot is het verschil bij ${titles}.`,
  courses,
  promises,

  missing: {
    'no-wave': (names: string, count: number) =>
      `In dit jaar werd geen meetronde gesloten bij ${count === 1 ? 'de coalitie' : 'de coalities'} ${names}.`,
    'no-answers': (names: string, count: number) =>
      `Niemand antwoordde bij ${count === 1 ? 'de coalitie' : 'de coalities'} ${names}.`,
    unpublished: (names: string, count: number) =>
      count === 1
        ? `Niet gepubliceerd: het resultaat van de coalitie ${names}.`
        : `Niet gepubliceerd: de resultaten van de coalities ${names}.`,
  },
  confidential: (count: number, total: number) =>
    total === 1
      ? 'De meetronde is vertrouwelijk. Wat laat zien wat iemand antwoordde, staat niet in dit rapport.'
      : `Bij ${many(count, 'coalitie is', 'coalities zijn')} de meetronde vertrouwelijk. Wat laat zien wat iemand antwoordde, staat niet in dit rapport.`,
  noMunicipality: (names: string, isOne: boolean) =>
    `De gemeente gaf geen cijfer${isOne ? '' : ` bij ${names}`}. Een verschil is er dan niet.`,
  noPartners: (names: string, isOne: boolean) =>
    `De partners gaven geen cijfer${isOne ? '' : ` bij ${names}`}. Een verschil is er dan niet.`,
  lone: (names: string, isOne: boolean) =>
    `Namens de gemeente antwoordde maar één persoon${isOne ? '' : ` bij ${names}`}. Het cijfer van de gemeente is dan het oordeel van één mens.`,
  lonePartner: (names: string, isOne: boolean) =>
    `Maar één partner gaf een cijfer${isOne ? '' : ` bij ${names}`}. Wat “de partners” dan zeggen, zegt één organisatie.`,
  unpublishedParts:
    'Van een resultaat dat niet is gepubliceerd staat hier alleen wat alle partners samen zeggen: niets van een enkele organisatie.',
};

export type ReportSummaryTexts = typeof summary;
