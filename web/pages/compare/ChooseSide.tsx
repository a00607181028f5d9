import { ROLES, type Role } from '../../../survey/criterion.ts';
import { useTexts } from '../../texts/texts.ts';
import { Choose } from './Choose.tsx';
import type { Choices } from './choices.ts';

/** Partners first: what they say is what a coalition is compared by. */
const SIDES: readonly Role[] = ROLES.toReversed();

type Props = { readonly choices: Choices };

/** Whose rating of the two groups is compared. */
export function ChooseSide({ choices }: Props) {
  const { compare: texts } = useTexts().years;
  const options = SIDES.map((side) => ({ value: side, name: texts.sides[side] }));
  return <Choose choices={choices} name="oordeel" label={texts.side} options={options} value={sideOf(choices)} />;
}

export function sideOf(choices: Choices): Role {
  return choices.of('oordeel', SIDES) ?? 'partner';
}
