import { about, type RowWords } from './findings-nl.ts';

const sidesOf = ({ subject }: RowWords) => (subject === 'municipality' ? 'de gemeente zelf' : 'de gemeente');

/** Why a coalition asks for attention, in the order in which the rules look; see `analytics/attention.ts`. */
export const nl = {
  'no-wave': 'In dit jaar is er geen meetronde.',
  'no-answers': 'Niemand heeft geantwoord.',
  higher: (row: RowWords) =>
    `Over ${about(row)} zijn de partners minder positief dan ${sidesOf(row)}. Dat is meer dan toeval.`,
  lower: (row: RowWords) =>
    `Over ${about(row)} zijn de partners positiever dan ${sidesOf(row)}. Dat is meer dan toeval.`,
  divided: (row: RowWords) => `De partners zijn verdeeld over ${about(row)}. Dat is meer dan toeval.`,
  worse: (row: RowWords) =>
    `Over ${about(row)} zijn dezelfde partners minder positief dan de vorige keer. Dat is meer dan toeval.`,
  'low-response': (given: number, asked: number) =>
    `Minder dan de helft van de partners antwoordde: ${given} van de ${asked}. Het beeld van alle partners kan anders zijn.`,
  'cannot-judge': (criteria: number, of: number) =>
    `Bij ${criteria} van de ${of} punten over de gemeente zeggen de meeste partners: kan ik niet beoordelen.`,
};
