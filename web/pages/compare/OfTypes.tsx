import { useMemo } from 'react';
import { compareKinds, compareKindsInWave } from '../../../analytics/comparison.ts';
import type { Overview } from '../../../analytics/overview.ts';
import type { Trend } from '../../../analytics/trend.ts';
import type { CoalitionBody } from '../../../api/contract/coalitions.ts';
import type { OverviewBody } from '../../../api/contract/overview.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { TrendBody } from '../../../api/contract/trend.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../../survey/coalition.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Alert } from '../../components/Alert.tsx';
import { Load } from '../../components/Load.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Choose } from './Choose.tsx';
import type { Choices } from './choices.ts';
import { Result } from './Result.tsx';
import { yearsOf } from './years-of.ts';

type Props = { readonly choices: Choices; readonly coalitions: readonly CoalitionBody[] };

/** Two kinds of partners, over a year or in the latest wave of a coalition. */
export function OfTypes({ choices, coalitions }: Props) {
  const { compare: texts } = useTexts().years;
  const years = yearsOf(coalitions).map((year) => ({ value: `${year}`, name: texts.whereYear(year) }));
  const options = [...years, ...coalitions.map(({ id, name }) => ({ value: id as string, name }))];
  const values = options.map(({ value }) => value);
  // Whoever comes from the overview of a year means that year.
  const year = choices.of('jaar', yearsOf(coalitions).map(String)) ?? '';
  const where = choices.of('waar', values, values.indexOf(year)) ?? '';
  return (
    <>
      <Choose choices={choices} name="waar" label={texts.where} options={options} value={where} />
      {years.some(({ value }) => value === where) ? (
        <Load<OverviewBody> path={`${paths.overview()}?year=${where}`}>
          {(overview) => <OverYear overview={overview} choices={choices} />}
        </Load>
      ) : (
        <Load<TrendBody> path={paths.trend(where)}>{(trend) => <InWave trend={trend} choices={choices} />}</Load>
      )}
    </>
  );
}

function OverYear({ overview, choices }: { readonly overview: Overview; readonly choices: Choices }) {
  const kinds = overview.types.filter(({ themes }) => themes.length > 0).map(({ kind }) => kind);
  const [one, other] = useKinds(kinds, choices);
  const compared = useMemo(() => one && other && compareKinds(overview, [one, other]), [overview, one, other]);
  return <Kinds kinds={kinds} choices={choices} one={one} other={other} compared={compared} />;
}

function InWave({ trend, choices }: { readonly trend: Trend; readonly choices: Choices }) {
  const { compare: texts } = useTexts().years;
  const ids = trend.waves.map(({ id }) => id as string);
  const wave = trend.waves.find(({ id }) => id === choices.of('ronde', ids, -1));
  const byId = useMemo(() => new Map(trend.organisations.map(({ id, kind }) => [id, kind])), [trend]);
  const present = new Set([...byId.values()]);
  const kinds = ORGANISATION_KINDS.filter((kind) => present.has(kind));
  const [one, other] = useKinds(kinds, choices);
  const compared = useMemo(
    () => wave && one && other && compareKindsInWave(wave, byId, [one, other]),
    [wave, byId, one, other],
  );
  if (wave === undefined) {
    return (
      <Alert kind="info" title={texts.nothing}>
        {texts.noWaves}
      </Alert>
    );
  }
  const options = trend.waves.map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <Choose choices={choices} name="ronde" label={texts.wave} options={options} value={wave.id} />
      <Kinds kinds={kinds} choices={choices} one={one} other={other} compared={compared} />
    </>
  );
}

function useKinds(kinds: readonly OrganisationKind[], choices: Choices) {
  return [choices.of('een', kinds), choices.of('ander', kinds, 1)] as const;
}

type KindsProps = {
  readonly kinds: readonly OrganisationKind[];
  readonly choices: Choices;
  readonly one: OrganisationKind | undefined;
  readonly other: OrganisationKind | undefined;
  readonly compared: ReturnType<typeof compareKinds> | undefined;
};

function Kinds({ kinds, choices, one, other, compared }: KindsProps) {
  const { compare: texts } = useTexts().years;
  const names = textsOf(useLocale().locale).organisationKinds;
  if (one === undefined || other === undefined || compared === undefined) {
    return (
      <Alert kind="info" title={texts.nothing}>
        {texts.oneType}
      </Alert>
    );
  }
  const options = kinds.map((kind) => ({ value: kind, name: names[kind] }));
  return (
    <>
      <div className="ss-fields">
        <Choose choices={choices} name="een" label={texts.one} options={options} value={one} />
        <Choose choices={choices} name="ander" label={texts.other} options={options} value={other} />
      </div>
      {one === other ? (
        <Alert kind="info">{texts.same}</Alert>
      ) : (
        <Result compared={compared} one={names[one]} other={names[other]} />
      )}
    </>
  );
}
