import { useMemo } from 'react';
import { compareLevels } from '../../../analytics/comparison.ts';
import type { Trend } from '../../../analytics/trend.ts';
import type { CoalitionBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { TrendBody } from '../../../api/contract/trend.ts';
import { Alert } from '../../components/Alert.tsx';
import { Load } from '../../components/Load.tsx';
import { yearOf } from '../../dates.ts';
import { useTexts } from '../../texts/texts.ts';
import { Choose } from './Choose.tsx';
import { ChooseSide, sideOf } from './ChooseSide.tsx';
import type { Choices } from './choices.ts';
import { Result } from './Result.tsx';
import { yearsOf } from './years-of.ts';

type Props = { readonly choices: Choices; readonly coalitions: readonly CoalitionBody[] };

/** Two coalitions in a year, each by its last wave that closes in it. */
export function OfCoalitions({ choices, coalitions }: Props) {
  const { compare: texts } = useTexts().years;
  const years = yearsOf(coalitions).map(String);
  const year = choices.of('jaar', years) ?? '';
  const held = coalitions.filter(({ waves }) => waves.some((wave) => isOf(wave, Number(year))));
  const ids = held.map(({ id }) => id as string);
  const [one, other] = [choices.of('een', ids), choices.of('ander', ids, 1)];
  const options = held.map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <Choose
        choices={choices}
        name="jaar"
        label={texts.year}
        options={years.map((value) => ({ value, name: value }))}
        value={year}
      />
      {one === undefined || other === undefined ? (
        <Alert kind="info" title={texts.nothing}>
          {texts.oneCoalition}
        </Alert>
      ) : (
        <>
          <div className="ss-fields">
            <Choose choices={choices} name="een" label={texts.one} options={options} value={one} />
            <Choose choices={choices} name="ander" label={texts.other} options={options} value={other} />
          </div>
          <ChooseSide choices={choices} />
          {one === other ? (
            <Alert kind="info">{texts.same}</Alert>
          ) : (
            <Load<TrendBody> path={paths.trend(one)}>
              {(first) => (
                <Load<TrendBody> path={paths.trend(other)}>
                  {(second) => <Both trends={[first, second]} year={Number(year)} choices={choices} />}
                </Load>
              )}
            </Load>
          )}
        </>
      )}
    </>
  );
}

type BothProps = {
  readonly trends: readonly [Trend, Trend];
  readonly year: number;
  readonly choices: Choices;
};

function Both({ trends: [first, second], year, choices }: BothProps) {
  const { compare: texts } = useTexts().years;
  const [one, other] = [lastOf(first, year), lastOf(second, year)];
  const side = sideOf(choices);
  const compared = useMemo(() => one && other && compareLevels(one, other, side), [one, other, side]);
  if (compared === undefined) return <Alert kind="info">{texts.noRows}</Alert>;
  return <Result compared={compared} one={first.coalition.name} other={second.coalition.name} />;
}

function lastOf({ waves }: Trend, year: number) {
  return waves.findLast(({ closesAt }) => yearOf(closesAt) === year);
}

function isOf({ state, closesAt }: CoalitionBody['waves'][number], year: number): boolean {
  return state === 'closed' && yearOf(closesAt) === year;
}
