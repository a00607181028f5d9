import type { Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import { isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import type { Comment, Facts, Importance, Rung, Share, Wish } from '../facts/facts.ts';
import { figure, MUNICIPALITY, PARTNERS, type Place, type WaveFigure, type Whose } from './figure.ts';
import type { Told } from './figures-of.ts';
import { promiseFigures } from './promise-figures.ts';

/** What people answered beside their ratings. */
export function factFigures(told: Told): readonly WaveFigure[] {
  const { facts } = told.dashboard;
  if (facts === null) return [];
  return [
    ...facts.importance.flatMap((one) => importanceFigures(one, told)),
    ...facts.ladder.parties.flatMap((party) => ladderFigures(party, told)),
    ...facts.shares.flatMap((share) => shareFigures(share, told)),
    ...facts.wishes.flatMap((wish) => wishFigures(wish, facts, told)),
    ...facts.promises.flatMap((outcome) => promiseFigures(outcome, told)),
    ...remarkFigures(facts, told),
  ];
}

const NOWHERE = { id: '', title: '', theme: '', about: '' } as const;

function importanceFigures({ theme, municipality, partners }: Importance, told: Told): readonly WaveFigure[] {
  const place: Place = { ...NOWHERE, kind: 'theme', id: theme, title: titleOf(theme, told), theme };
  const { chose, of } = isWithheld(partners) ? { chose: WITHHELD, of: WITHHELD } : partners;
  return [
    figure(place, MUNICIPALITY, 'important', municipality.chose, 'no-answers'),
    figure(place, MUNICIPALITY, 'important_of', municipality.of, 'no-answers'),
    figure(place, PARTNERS, 'important', chose, 'no-answers'),
    figure(place, PARTNERS, 'important_of', of, 'no-answers'),
  ];
}

function ladderFigures(party: Facts['ladder']['parties'][number], told: Told): readonly WaveFigure[] {
  const place: Place = { ...NOWHERE, kind: 'ladder' };
  const whose = whoseOf(party, told);
  const of = (measure: 'ladder_now' | 'ladder_wanted', { mean, n }: Rung) => [
    figure(place, whose, measure, mean, 'no-answers'),
    figure(place, whose, `${measure}_n`, n, 'no-answers'),
  ];
  return [...of('ladder_now', party.now), ...of('ladder_wanted', party.wanted)];
}

function shareFigures({ organisation, claimed, attributed, others }: Share, told: Told): readonly WaveFigure[] {
  const place: Place = { ...NOWHERE, kind: 'share' };
  const role = told.dashboard.organisations.find(({ id }) => id === organisation)?.role ?? 'partner';
  const whose = whoseOf({ role, organisation }, told);
  return [
    figure(place, whose, 'share_claimed', claimed, 'no-answers'),
    figure(place, whose, 'share_attributed', attributed, 'no-answers'),
    figure(place, whose, 'share_others', others, 'no-answers'),
  ];
}

function wishFigures({ element, parties }: Wish, facts: Facts, told: Told): readonly WaveFigure[] {
  const title = facts.wishTitles[element][told.locale];
  const place: Place = { ...NOWHERE, kind: 'wish', id: element, title };
  return parties.flatMap((party) => {
    const whose = whoseOf(party, told);
    const kept = { lighter: WITHHELD, fits: WITHHELD, heavier: WITHHELD };
    const { lighter, fits, heavier } = isWithheld(party.counts) ? kept : party.counts;
    return [
      figure(place, whose, 'wish_lighter', lighter, 'no-answers'),
      figure(place, whose, 'wish_fits', fits, 'no-answers'),
      figure(place, whose, 'wish_heavier', heavier, 'no-answers'),
    ];
  });
}

function remarkFigures({ comments, openQuestions }: Facts, told: Told): readonly WaveFigure[] {
  if (isWithheld(comments)) {
    return [figure({ ...NOWHERE, kind: 'remark' }, PARTNERS, 'remark', comments, 'confidential')];
  }
  return comments.map((comment) => {
    const open = openQuestions.find(({ id }) => id === comment.question)?.text[comment.role][told.locale];
    return remarkFigure(comment, open, told);
  });
}

/** Of a remark that was changed the reason says so. @param open what was asked, when it is about no theme. */
function remarkFigure({ question, text, redacted, ...party }: Comment, open: string | undefined, told: Told) {
  const about = open === undefined ? { title: titleOf(question, told), theme: question } : { title: open };
  const place: Place = { ...NOWHERE, kind: 'remark', id: question, ...about };
  const remark = figure(place, whoseOf(party, told), 'remark', text, 'redacted');
  return redacted ? { ...remark, reason: 'redacted' as const } : remark;
}

type AnyParty = { readonly role: Role; readonly organisation?: OrganisationId | null };

/** A partner without a name stands for all of them. */
function whoseOf({ role, organisation }: AnyParty, { names }: Told): Whose {
  if (role === 'municipality') return MUNICIPALITY;
  if (organisation === null || organisation === undefined) return PARTNERS;
  return { party: 'organisation', organisation: names.get(organisation) ?? organisation };
}

function titleOf(theme: string, { dashboard, locale }: Told): string {
  return dashboard.themes.find(({ id }) => id === theme)?.title[locale] ?? '';
}
