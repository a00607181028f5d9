import type { ThemeId } from '../../survey/criterion.ts';
import { asksImportance } from '../../survey/questionnaire.ts';
import { type Disclosed, WITHHELD } from '../disclosure/disclosed.ts';
import type { FactBasis } from './fact-basis.ts';
import { answersTo, ofRole } from './fact-response.ts';
import type { Chosen, Importance } from './facts.ts';
import { questionPatternOf } from './question-pattern.ts';
import { tellChoices } from './tell-choices.ts';

/** By theme, how many of those who answered chose it among the most important. */
export function buildImportance({ edition, responses, confidence }: FactBasis): readonly Importance[] {
  if (!asksImportance(edition)) return [];
  const themes = edition.themes.map(({ id }) => id);
  const answers = answersTo(responses, ({ importance }) => importance);
  const municipality = chosenOf(themes, ofRole(answers, 'municipality'));
  const partners = chosenOf(themes, ofRole(answers, 'partner'));
  const told = confidence === null ? partners : tell(partners, questionPatternOf(confidence, 'importance', answers));
  return themes.map((theme, i) => ({
    theme,
    municipality: municipality[i] ?? NOBODY,
    partners: told[i] ?? WITHHELD,
  }));
}

const NOBODY: Chosen = { chose: 0, of: 0 };

function chosenOf(themes: readonly ThemeId[], answers: readonly (readonly ThemeId[])[]): readonly Chosen[] {
  return themes.map((theme) => ({
    chose: answers.filter((chosen) => chosen.includes(theme)).length,
    of: answers.length,
  }));
}

/** Nobody having answered is no secret: empty is not withheld. */
function tell(
  partners: readonly Chosen[],
  { n, known, isShown }: ReturnType<typeof questionPatternOf>,
): readonly Disclosed<Chosen>[] {
  if (n === 0) return partners;
  if (!isShown) return partners.map(() => WITHHELD);
  const told = tellChoices(
    partners.map(({ chose }) => chose),
    n,
    known,
  );
  return told.map((band) => {
    if (band === null) return WITHHELD;
    return band.low === band.high ? { chose: band.low, of: n } : { withheld: true, ...band };
  });
}
