import type { ReportMeasuredTexts } from './report-measured-nl.ts';

const of = (given: number, asked: number, one: string, more: string) =>
  `${given} of the ${asked} ${asked === 1 ? one : more}`;
const counted = (count: number) => (count === 1 ? '1 coalition' : `${count} coalitions`);

export const measured: ReportMeasuredTexts = {
  how: 'Municipality and partners rate the same statements, on a scale from 1 (strongly disagree) to 5 (strongly agree). The municipality rates itself, the partners rate the municipality. The perception gap is the municipality’s score minus that of the partners. Every partner counts the same.',
  notable: 'From half a point on we call it a gap.',
  modes: (named, confidential) => {
    if (confidential === 0) return 'Partners answered on behalf of their organisation.';
    if (named === 0)
      return 'Respondents answered in confidence. Only what does not show what somebody answered is shown.';
    return `In ${counted(named)} partners answered on behalf of their organisation. In ${counted(confidential)} respondents answered in confidence. There only what does not show what somebody answered is shown.`;
  },
  wave: (name, closed) => `The report is about the wave “${name}”, which was open until ${closed}.`,
  answeredOne: (partners, people) => {
    if (partners === null || people === null) return 'How many respondents were asked is not known or is not shown.';
    if (partners.asked + people.asked === 0) return 'Nobody was asked.';
    const own =
      people.asked === 0
        ? 'of the municipality nobody was asked'
        : `of the municipality ${of(people.given, people.asked, 'person asked', 'people asked')}`;
    const theirs =
      partners.asked === 0
        ? 'of the partners nobody was asked'
        : `of the partners ${of(partners.given, partners.asked, 'organisation', 'organisations')}`;
    return `Who answered: ${own}, ${theirs}.`;
  },
  answeredMany: (partners, asked, coalitions, share) =>
    `${of(partners, asked, 'partner', 'partners')} that were asked answered (${share}), counted over ${counted(coalitions)} of which that is known and may be shown. An organisation in two coalitions counts twice.`,
  silent: (count) =>
    `In ${counted(count)} fewer than half of the partners answered. There the picture of all partners can be different.`,
  silentOne: 'Fewer than half of the partners answered. The picture of all partners can be different.',
  table: 'The waves in this report',
  columns: {
    coalition: 'Coalition',
    wave: 'Wave',
    closed: 'Open until',
    mode: 'Answers',
    partnersAsked: 'Partners asked',
    partnersGiven: 'Partners answered',
    peopleAsked: 'Municipality’s people asked',
    peopleGiven: 'Municipality’s people answered',
  },
  mode: { organisation: 'on behalf of the organisation', confidential: 'in confidence' },
  imported: 'collected elsewhere',
  counts: (title, n) => `${title} (${n})`,
};
