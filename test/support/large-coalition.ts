import { createHash } from 'node:crypto';
import type { CoalitionDetailBody, MembershipBody } from '../../api/contract/coalitions.ts';
import { paths } from '../../api/contract/paths.ts';
import { ORGANISATION_KINDS } from '../../survey/coalition.ts';
import type { Criterion } from '../../survey/criterion.ts';
import { samenwerkingswijzer } from '../../survey/questionnaires/samenwerkingswijzer.ts';
import type { Installation } from './installation.ts';
import { holdWave } from './waves.ts';

/** Fictitious, with names as long as they come. */
const PARTNERS = [
  'Woningcorporatie De Waterlelie',
  'Huurdersvereniging Samen Sterk',
  'Bouwbedrijf Van Zand tot Huis',
  'Stichting Welzijn Middenwijk',
  'Bewonersinitiatief De Groene Kamer',
  'Scholengroep De Brug',
  'Zorgcoöperatie Naast Elkaar',
  'Waterschap Het Lage Land',
  'Vereniging Dorpsbelangen Kleinwoude-Zuid',
  'Sportvereniging Vooruit',
  'Bibliotheek en Cultuurhuis De Kade',
  'Ondernemersvereniging Drie Dorpen',
  'Jongerenraad Buitengebied',
  'Stichting Maatjes voor Jongeren',
  'Coöperatie Zon op de Terp',
];

const YEARS = [2022, 2023, 2024, 2025, 2026];

/** Who joins late, and who leaves early. */
const JOINED: Readonly<Record<string, number>> = {
  'Jongerenraad Buitengebied': 2024,
  'Coöperatie Zon op de Terp': 2025,
};
const LEFT: Readonly<Record<string, number>> = { 'Sportvereniging Vooruit': 2025 };

/**
 * Fifteen partners, 29 criteria, five years: a blind spot that stays (accountability), a municipality that becomes a better
 * player year after year, and partners who are divided about letting go. Returns the coalition and its waves by year.
 */
export async function makeLargeCoalition(installation: Installation) {
  const { staff, municipality } = installation;
  installation.setNow('2022-01-10T10:00:00Z');
  const wanted = { name: 'Leefbaar platteland', task: 'Fictief voorbeeld', startsOn: '2022-01-01', endsOn: null };
  const coalition = (await staff.call('POST', paths.coalitions(), wanted)).body as CoalitionDetailBody;
  const own = coalition.memberships[0]?.organisationId ?? '';
  for (let i = 1; i <= 6; i++) await addPerson(installation, coalition.id, own, `ambtenaar${i}`);
  for (const [i, name] of PARTNERS.entries()) {
    const kind = ORGANISATION_KINDS[i % ORGANISATION_KINDS.length];
    const member = await staff.call('POST', paths.memberships(coalition.id), { name, kind });
    await addPerson(installation, coalition.id, (member.body as MembershipBody).organisationId, `partner${i}`);
  }
  const waves: string[] = [];
  for (const year of YEARS) {
    const scores = (organisation: string, person: number) =>
      isThere(organisation, year)
        ? answersOf({ year, organisation, person, isOwn: organisation === municipality.name })
        : undefined;
    waves.push(await holdWave(installation, coalition.id, { year, scores }));
  }
  return { coalitionId: coalition.id, waves };
}

async function addPerson({ staff }: Installation, coalitionId: string, organisationId: string, name: string) {
  const person = { name, email: `${name}@leefbaar.example`, organisationId };
  await staff.call('POST', paths.respondents(coalitionId), person);
}

function isThere(organisation: string, year: number): boolean {
  return year >= (JOINED[organisation] ?? 0) && year < (LEFT[organisation] ?? 9999);
}

type Voice = {
  readonly year: number;
  readonly organisation: string;
  readonly person: number;
  readonly isOwn: boolean;
};

function answersOf(voice: Voice): Record<string, unknown> {
  return Object.fromEntries(samenwerkingswijzer.criteria.map((criterion) => [criterion.id, scoreOf(voice, criterion)]));
}

function scoreOf(voice: Voice, { id, theme }: Criterion): number | 'cannot-judge' {
  const { year, organisation, person, isOwn } = voice;
  if (!isOwn && chance('cannot judge', year, organisation, id) > 0.9) return 'cannot-judge';
  const level = levelOf(voice, id, theme) + 0.8 * chance(year, organisation, person, id);
  return Math.min(5, Math.max(1, Math.round(level)));
}

function levelOf({ year, organisation, isOwn }: Voice, criterion: string, theme: string): number {
  if (isOwn) return theme === 'accountability' ? 4.3 : 3.9;
  if (theme === 'accountability') return 2.7;
  if (theme === 'player') return 2.9 + 0.25 * (year - 2022);
  if (criterion === 'contribution.letting-go') return PARTNERS.indexOf(organisation) % 2 === 0 ? 1.7 : 4.5;
  return 3.7;
}

/** From −1 to 1, the same every time. */
function chance(...key: readonly (string | number)[]): number {
  return createHash('sha256').update(key.join(' ')).digest().readUInt32BE() / 0x7fffffff - 1;
}
