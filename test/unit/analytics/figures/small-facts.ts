import { WITHHELD } from '../../../../analytics/disclosure/disclosed.ts';
import type { Comment, Facts } from '../../../../analytics/facts/facts.ts';
import type { OrganisationId } from '../../../../survey/id.ts';
import { text } from '../../../../survey/locale.ts';

const A = 'A' as OrganisationId;

/** A few answers beside the ratings, some of them withheld. */
export const facts: Facts = {
  ladder: {
    steps: [text('Onderaan', 'Bottom')],
    parties: [
      { role: 'municipality', now: { n: 1, mean: 4 }, wanted: { n: 1, mean: 5 } },
      {
        role: 'partner',
        organisation: null,
        now: { n: 2, mean: 3 },
        wanted: { n: 2, mean: { ...WITHHELD, low: 3.3, high: 5 } },
      },
    ],
  },
  importance: [{ theme: 'player', municipality: { chose: 1, of: 3 }, partners: WITHHELD }],
  shares: [{ organisation: A, claimed: 30, attributed: null, others: 0 }],
  wishes: [
    {
      element: 'rules',
      parties: [
        { role: 'municipality', counts: { lighter: 0, fits: 1, heavier: 2 } },
        { role: 'partner', organisation: null, counts: WITHHELD },
      ],
    },
  ],
  wishTitles: { 'legal-form': text('Vorm', 'Form'), roles: text('Rollen', 'Roles'), rules: text('Regels', 'Rules') },
  promises: [],
  openQuestions: [
    { id: 'open.keep', text: { municipality: text('Wat houden wij?', ''), partner: text('Wat moet blijven?', '') } },
  ],
  comments: [
    remark('player', 'municipality', null, 'Goed bezig', false),
    remark('player', 'partner', A, 'Iemand belt terug', true),
    remark('open.keep', 'partner', null, null, true),
  ],
};

function remark(
  question: string,
  role: Comment['role'],
  organisation: Comment['organisation'],
  said: string | null,
  redacted: boolean,
): Comment {
  return { id: `${question} ${said}`, question, role, organisation, text: said, redacted };
}
