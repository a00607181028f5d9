import type { Role } from '../../survey/criterion.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { ResponseFacts } from '../../survey/response.ts';
import { discloseComments } from '../disclosure/comments.ts';
import { type Disclosed, isWithheld, WITHHELD } from '../disclosure/disclosed.ts';
import { disclosurePatternOf } from '../disclosure/pattern.ts';
import type { FactBasis } from './fact-basis.ts';
import { type Answered, answersTo } from './fact-response.ts';
import type { Comment } from './facts.ts';
import { COALITION } from './question-pattern.ts';

/**
 * What people wrote, question by question: the municipality's remarks, then the partners'. A redacted one is what the
 * coordinator made of it. In confidence no remark names an organisation, and there are none at all where fewer than five
 * partners' people answered.
 */
export function buildComments(basis: FactBasis): Disclosed<readonly Comment[]> {
  const shuffled = shuffleOf(basis);
  const said = questionsOf(basis).map(([question, of]) =>
    remarksOn(question, answersTo(basis.responses, of), basis, shuffled),
  );
  return said.some(isWithheld) ? WITHHELD : (said as readonly (readonly Comment[])[]).flat();
}

type Asked = readonly [question: string, of: (facts: ResponseFacts) => string | undefined];

function questionsOf({ edition }: FactBasis): readonly Asked[] {
  const themes = edition.themes.map(({ id }): Asked => [id, ({ comments }) => comments?.[id]]);
  return [...themes, ...edition.openQuestions.map(({ id }): Asked => [id, ({ open }) => open?.[id]])];
}

function remarksOn(
  question: string,
  answers: readonly Answered<string>[],
  basis: FactBasis,
  shuffled: Shuffle,
): Disclosed<readonly Comment[]> {
  const comment = (role: Role, organisation: OrganisationId | null, text: string): Comment => {
    const id = basis.idOf(question, text);
    const redacted = basis.redactions.has(id);
    return { id, question, role, organisation, text: redacted ? (basis.redactions.get(id) ?? null) : text, redacted };
  };
  const textsOf = (role: Role) => answers.filter((one) => one.role === role).map(({ answer }) => answer);
  const [own, theirs] = [shuffled(textsOf('municipality')), shuffled(textsOf('partner'))];
  if (isWithheld(own) || isWithheld(theirs)) return WITHHELD;
  const ours = own.map((text) => comment('municipality', null, text));
  if (basis.confidence === null) return [...ours, ...named(answers, basis, comment)];
  return [...ours, ...theirs.map((text) => comment('partner', null, text))];
}

function named(
  answers: readonly Answered<string>[],
  { organisations }: FactBasis,
  comment: (role: Role, organisation: OrganisationId, text: string) => Comment,
): readonly Comment[] {
  const places = new Map<string, number>(organisations.map(({ id }, i) => [id, i]));
  const placeOf = ({ organisation }: Answered<string>) => places.get(organisation) ?? organisations.length;
  return answers
    .filter(({ role }) => role === 'partner')
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ organisation, answer }) => comment('partner', organisation as OrganisationId, answer));
}

type Shuffle = (texts: readonly string[]) => Disclosed<readonly string[]>;

/** In an order that says nothing of who wrote when; in confidence only where enough partners' people answered. */
function shuffleOf({ confidence }: FactBasis): Shuffle {
  const { people, onlyTogether } = confidence ?? { people: [], onlyTogether: false };
  const attribution = confidence === null ? 'organisation' : 'confidential';
  const pattern = disclosurePatternOf({ attribution, people, criteria: [], onlyTogether });
  return (texts) => discloseComments(texts, pattern, COALITION);
}
