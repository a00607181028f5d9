import { about } from './findings-en.ts';
import type { CourseTotals, FoundIn, PromiseTotals, ReportSummaryTexts } from './report-summary-nl.ts';

function where({ count, total }: FoundIn): string {
  if (total === 1) return 'In the one coalition with results';
  if (count === 2 && total === 2) return 'In both coalitions';
  return count === total ? `In all ${total} coalitions` : `In ${count} of the ${total} coalitions`;
}

const named = ({ names }: FoundIn) => (names === '' ? '.' : `: ${names}.`);
const gaps = (count: number) => (count === 1 ? '1 gap' : `${count} gaps`);

function courses(totals: CourseTotals): string {
  const { closed, open, reopened, turned, firm } = totals;
  const fresh = totals.new;
  const said = [
    closed > 0 && `${gaps(closed)} of half a point or more ${closed === 1 ? 'is' : 'are'} smaller now`,
    open > 0 && `${gaps(open)} stayed`,
    turned > 0 && `${gaps(turned)} turned round`,
    fresh > 0 && `${gaps(fresh)} ${fresh === 1 ? 'is' : 'are'} new`,
    reopened > 0 && `${gaps(reopened)} came back`,
  ].filter((part) => part !== false);
  if (said.length === 0)
    return 'On the themes about the municipality no gap of half a point or more has come, stayed or gone since the time before.';
  const all = closed + open + reopened + turned + fresh;
  const sure =
    firm === 0
      ? 'None of that is firm: it may be chance.'
      : firm === all
        ? 'That is firm.'
        : `Of these ${firm} ${firm === 1 ? 'is' : 'are'} firm; the rest may be chance.`;
  return `Themes about the municipality, since the time before: ${said.join(', ')}. ${sure}`;
}

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

function promises({ made, kept, partly, notKept, reopened, untold, notAsked }: PromiseTotals): string {
  if (made === 0) return 'No promises were recorded.';
  const start = made === 1 ? '1 promise was recorded.' : `${made} promises were recorded.`;
  const judged = [
    kept > 0 && `${kept} kept`,
    partly > 0 && `${partly} partly kept`,
    notKept > 0 && `${notKept} not kept`,
    reopened > 0 && `${reopened} kept at first and later no more`,
  ].filter((part) => part !== false);
  const other = judged.length === 0 ? '' : ` According to the other side: ${judged.join(', ')}.`;
  const unsaid = untold === 0 ? '' : ` Of ${many(untold, 'promise', 'promises')} it cannot be said what came of it.`;
  if (notAsked === 0) return `${start}${other}${unsaid}`;
  const asked =
    notAsked === made
      ? 'The other side has not been asked about this yet.'
      : `The other side has not been asked about ${many(notAsked, 'promise', 'promises')} yet.`;
  return `${start}${other}${unsaid} ${asked}`;
}

export const summary: ReportSummaryTexts = {
  stands: 'What stands out',
  promised: 'What was promised',
  unsaid: 'What this report cannot say',

  introOne: (coalition, municipality, wave) =>
    `In “${wave}” ${municipality} and the partners of the coalition ${coalition} rated their collaboration. This report shows where they see it differently, and what they promised.`,
  introMany: (municipality, year, told, total) => {
    const some =
      told === total
        ? `Of ${total === 1 ? 'that one' : 'each of them'} there are results`
        : `Of ${told} of these there are results`;
    return `${municipality} works with partners in ${many(total, 'coalition', 'coalitions')}. ${some} of ${year} that may be in this report.`;
  },
  nothing: (year) => `Of ${year} there are no results that may be in this report.`,

  sure: 'This is more than chance.',
  noneFound: 'The report finds no gap that is larger than chance can make.',
  noneTold: (count) =>
    `No gap can be said to be more than chance. In ${count === 1 ? '1 confidential wave' : `${count} confidential waves`} it is not shown how sure a gap is.`,
  noneFoundWhy: 'That does not mean that everybody agrees. With so few answers a small gap can stay unseen.',
  higher: (found) =>
    `${where(found)} the municipality is clearly more positive on some subject than its partners${named(found)}`,
  lower: (found) =>
    `${where(found)} the municipality is clearly less positive on some subject than its partners${named(found)}`,
  divided: (found) => `${where(found)} the partners are divided among themselves on some subject${named(found)}`,
  better: (found) =>
    `${where(found)} the same partners are clearly more positive on some subject than the time before${named(found)}`,
  worse: (found) =>
    `${where(found)} the same partners are clearly less positive on some subject than the time before${named(found)}`,
  theme: (titles, count, isTie) =>
    isTie
      ? `These gaps are most often about the themes ${titles}: each in ${count} coalitions.`
      : `These gaps are most often about the theme ${titles}: in ${count} coalitions.`,
  unnamedDivided: (row) => `The partners are divided on ${about(row)}. That is more than chance.`,
  unnamedDividedUnsure: (row) =>
    `Nowhere is it sure that the partners are divided. They differ most on ${about(row)}, but that may be chance.`,
  tie: (titles) => `The gap is just as large on ${titles}.`,
  courses,
  promises,

  missing: {
    'no-wave': (names, count) =>
      `No wave closed in this year in the ${count === 1 ? 'coalition' : 'coalitions'} ${names}.`,
    'no-answers': (names, count) => `Nobody answered in the ${count === 1 ? 'coalition' : 'coalitions'} ${names}.`,
    unpublished: (names, count) =>
      count === 1
        ? `Not published: the result of the coalition ${names}.`
        : `Not published: the results of the coalitions ${names}.`,
  },
  confidential: (count, total) =>
    total === 1
      ? 'The wave is confidential. What would show what somebody answered is not in this report.'
      : `In ${many(count, 'coalition', 'coalitions')} the wave is confidential. What would show what somebody answered is not in this report.`,
  noMunicipality: (names, isOne) =>
    `The municipality gave no score${isOne ? '' : ` in ${names}`}. Then there is no gap.`,
  noPartners: (names, isOne) => `The partners gave no score${isOne ? '' : ` in ${names}`}. Then there is no gap.`,
  lone: (names, isOne) =>
    `Only one person answered for the municipality${isOne ? '' : ` in ${names}`}. The municipality’s score is then what one person thinks.`,
  lonePartner: (names, isOne) =>
    `Only one partner gave a score${isOne ? '' : ` in ${names}`}. What “the partners” say is then what one organisation says.`,
  unpublishedParts:
    'Of a result that was not published, this report has only what all partners say together: nothing of a single organisation.',
};
