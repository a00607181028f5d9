import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import type { Locale } from '../../../../survey/locale.ts';
import { TAGS } from '../../../dates.ts';
import { type Filter, isIn, STAGES, stageOf } from './stage.ts';

/** `organisation` keeps people together under their organisation; the others put everybody in one line. */
export const SORTS = ['organisation', 'person', 'stage', 'mailed'] as const;
export type Sort = (typeof SORTS)[number];

export type Arrangement = { readonly filter: Filter; readonly query: string; readonly sort: Sort };

/** Whom the board shows, and in which order. */
export function arrange(
  invitations: readonly WaveInvitationBody[],
  { filter, query, sort }: Arrangement,
  locale: Locale,
): readonly WaveInvitationBody[] {
  const { compare } = new Intl.Collator(TAGS[locale], { numeric: true });
  const byPerson = (a: WaveInvitationBody, b: WaveInvitationBody) => compare(a.person, b.person);
  const ORDERS: Readonly<Record<Sort, typeof byPerson>> = {
    // The municipality first, as everywhere.
    organisation: (a, b) => compare(a.role, b.role) || compare(a.organisation, b.organisation),
    person: byPerson,
    stage: (a, b) => STAGES.indexOf(stageOf(a)) - STAGES.indexOf(stageOf(b)),
    // Who was mailed longest ago, or never, has waited longest.
    mailed: (a, b) => mailedAt(a) - mailedAt(b),
  };
  return invitations
    .filter((invitation) => isIn(filter, invitation) && matches(invitation, query))
    .toSorted((a, b) => ORDERS[sort](a, b) || byPerson(a, b));
}

function matches({ person, email, organisation }: WaveInvitationBody, query: string): boolean {
  const text = plain(`${person}\n${email}\n${organisation}`);
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Small letters without accents: who types “zoe” also looks for Zoë. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

function mailedAt({ mail }: WaveInvitationBody): number {
  const instants = [mail.at, mail.remindedAt].filter((instant) => instant !== null);
  return Math.max(0, ...instants.map(Date.parse));
}
