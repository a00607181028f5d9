import { useMemo } from 'react';
import { compareParties, compareWaves } from '../../../analytics/comparison.ts';
import type { Trend } from '../../../analytics/trend.ts';
import type { CoalitionBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { TrendBody } from '../../../api/contract/trend.ts';
import { Alert } from '../../components/Alert.tsx';
import { Load } from '../../components/Load.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Choose } from './Choose.tsx';
import { ChooseSide, sideOf } from './ChooseSide.tsx';
import type { Choices } from './choices.ts';
import { Result } from './Result.tsx';

type Props = {
  readonly choices: Choices;
  readonly coalitions: readonly CoalitionBody[];
  /** The municipality and its partners in one wave, or one side in two waves. */
  readonly kind: 'parties' | 'waves';
};

/** What is compared within one coalition. */
export function OfCoalition({ choices, coalitions, kind }: Props) {
  const { compare: texts } = useTexts().years;
  const id = choices.of(
    'coalitie',
    coalitions.map((one) => one.id as string),
  );
  const options = coalitions.map((one) => ({ value: one.id, name: one.name }));
  const Groups = kind === 'parties' ? Parties : Waves;
  return (
    <>
      <Choose choices={choices} name="coalitie" label={texts.coalition} options={options} value={id} />
      <Load<TrendBody> path={paths.trend(id ?? '')}>
        {(trend) =>
          trend.waves.length === 0 ? (
            <Alert kind="info" title={texts.nothing}>
              {texts.noWaves}
            </Alert>
          ) : (
            <Groups trend={trend} choices={choices} />
          )
        }
      </Load>
    </>
  );
}

type GroupsProps = { readonly trend: Trend; readonly choices: Choices };

function Parties({ trend, choices }: GroupsProps) {
  const { compare: texts, trend: of } = useTexts().years;
  const wave = useWave(trend, choices, 'ronde', -1);
  const compared = useMemo(() => wave && compareParties(wave), [wave]);
  if (wave === undefined || compared === undefined) return null;
  return (
    <>
      <Choose choices={choices} name="ronde" label={texts.wave} options={optionsOf(trend)} value={wave.id} />
      <Result compared={compared} one={of.changeOf.municipality} other={texts.partners} />
    </>
  );
}

function Waves({ trend, choices }: GroupsProps) {
  const { compare: texts } = useTexts().years;
  const one = useWave(trend, choices, 'een', -1);
  const other = useWave(trend, choices, 'ander', -2);
  const side = sideOf(choices);
  const compared = useMemo(() => one && other && compareWaves(trend, one, other, side), [trend, one, other, side]);
  if (trend.waves.length === 1 || one === undefined || other === undefined || compared === undefined) {
    return (
      <Alert kind="info" title={texts.nothing}>
        {texts.oneWave}
      </Alert>
    );
  }
  return (
    <>
      <div className="ss-fields">
        <Choose choices={choices} name="een" label={texts.one} options={optionsOf(trend)} value={one.id} />
        <Choose choices={choices} name="ander" label={texts.other} options={optionsOf(trend)} value={other.id} />
      </div>
      <ChooseSide choices={choices} />
      {one === other ? (
        <Alert kind="info">{texts.same}</Alert>
      ) : (
        <Result compared={compared} one={one.name} other={other.name} />
      )}
    </>
  );
}

/** The chosen wave, or else the one at this place from the end. */
function useWave({ waves }: Trend, choices: Choices, name: string, place: number) {
  const ids = waves.map(({ id }) => id as string);
  const chosen = choices.of(name, ids, place);
  return waves.find(({ id }) => id === chosen);
}

function optionsOf({ waves }: Trend) {
  return waves.map(({ id, name }) => ({ value: id, name }));
}
