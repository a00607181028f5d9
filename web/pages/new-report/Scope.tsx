import type { ReportsBody } from '../../../api/contract/reports.ts';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { ReportDraft, Scope as ReportScope } from './draft.ts';

type Props = {
  readonly years: ReportsBody['years'];
  readonly draft: ReportDraft;
  readonly onChange: (scope: ReportScope) => void;
  readonly fault: string | undefined;
};

/** The year, and all coalitions or one of those that closed a wave in it. */
export function Scope({ years, draft, onChange, fault }: Props) {
  const { reports: texts } = useTexts();
  const coalitions = years.find(({ year }) => year === draft.year)?.coalitions ?? [];
  const chooseYear = (value: string) => {
    const chosen = years.find(({ year }) => String(year) === value);
    const coalition = chosen?.coalitions.find(({ id }) => id === draft.coalitionId);
    onChange({ year: Number(value), coalitionId: coalition?.id ?? null });
  };
  const chooseCoalition = (value: string) =>
    onChange({ year: draft.year, coalitionId: coalitions.find(({ id }) => id === value)?.id ?? null });
  return (
    <div className="ss-fields">
      <SelectField
        label={texts.form.year}
        value={String(draft.year)}
        onChange={({ currentTarget }) => chooseYear(currentTarget.value)}
      >
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="coalition"
        label={texts.form.coalition}
        description={texts.form.coalitionHelp}
        error={fault}
        value={draft.coalitionId ?? ''}
        onChange={({ currentTarget }) => chooseCoalition(currentTarget.value)}
      >
        <option value="">{texts.allCoalitions}</option>
        {coalitions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
