import type { RowWords } from './findings-nl.ts';
import { about } from './findings-nl.ts';

export type Course = 'closed' | 'open' | 'turned' | 'new' | 'reopened';

/** A gap then and now, written out, and whether one partner, one answer or chance can make it another. */
export type CourseWords = RowWords & {
  readonly course: Course;
  readonly since: string;
  readonly before: string;
  readonly now: string;
  readonly isFirm: boolean;
  /** What the gap changed among the same partners, written out; null where that is not told. */
  readonly same: string | null;
};

const what: Readonly<Record<Course, string>> = {
  closed: 'Kleiner dan een half punt geworden',
  open: 'Gebleven',
  turned: 'Omgedraaid',
  new: 'Nieuw',
  reopened: 'Teruggekomen',
};

const did: Readonly<Record<Course, string>> = {
  closed: 'is kleiner geworden dan een half punt',
  open: 'is gebleven',
  turned: 'is omgedraaid',
  new: 'is nieuw',
  reopened: 'is teruggekomen',
};

function course(words: CourseWords): string {
  const { course: kind, since, before, now, isFirm, same } = words;
  const change = same === null ? '' : ` Bij dezelfde partners veranderde het verschil ${same} punt.`;
  const sure = isFirm
    ? 'Dat staat stevig.'
    : 'Dat is niet zeker: één partner, één antwoord of toeval kan dit beeld veranderen.';
  return `Het verschil bij ${about(words)} ${did[kind]}: van ${before} (${since}) naar ${now}.${change} ${sure}`;
}

export const gaps = {
  courses: 'Verschillen sinds de vorige keer',
  course,
  what,
  firm: 'stevig',
  unsure: 'niet zeker',
  noneBefore: 'Er is geen eerdere meetronde om mee te vergelijken.',
  noneCourse: 'Er is geen verschil van een half punt of meer dat kwam, bleef of verdween.',
  comparable: 'Vergeleken is alleen wat beide keren met dezelfde vragen is gemeten.',
  leftOut: (count: number) =>
    count === 1
      ? 'Bij nog 1 criterium kwam, bleef of verdween een verschil, maar dat staat niet stevig.'
      : `Bij nog ${count} criteria kwam, bleef of verdween een verschil, maar dat staat niet stevig.`,
  onlyThemes: 'Bij zo veel coalities staan hier alleen de thema’s over de gemeente.',
  table: 'Hoe verschillen zich ontwikkelden',
  columns: {
    coalition: 'Coalitie',
    subject: 'Onderwerp',
    course: 'Wat er gebeurde',
    since: 'Vergeleken met',
    before: 'Verschil toen',
    now: 'Verschil nu',
    same: 'Verandering bij dezelfde partners',
    certainty: 'Zekerheid',
  },
  overviewTable: 'Verschil per thema en coalitie: gemeente min partners',
  overviewNote:
    'De coalities staan op naam. De volgorde zegt niets over hoe goed de samenwerking is: coalities hebben andere opgaven en andere partners.',
  largest: 'De grootste verschillen per criterium',
  largestNone: 'Bij geen enkel criterium over de gemeente is het verschil een half punt of meer.',
};

export type ReportGapsTexts = typeof gaps;
