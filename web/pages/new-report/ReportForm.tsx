import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { ReportDetailBody, ReportsBody } from '../../../api/contract/reports.ts';
import { REPORT_AUDIENCES } from '../../../survey/report.ts';
import { send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import { hasWords, keepDraft, type ReportDraft, type Scope as ReportScope } from './draft.ts';
import { Finish } from './Finish.tsx';
import { Parts } from './Parts.tsx';
import { Scope } from './Scope.tsx';
import { Step } from './Step.tsx';

type Props = {
  readonly years: ReportsBody['years'];
  readonly start: { readonly draft: ReportDraft; readonly isKept: boolean };
  readonly municipalityId: string;
  /** Gets what the report is about, when something else is chosen. */
  readonly onScope: (scope: ReportScope) => void;
  readonly onBeginAgain: () => void;
};

/** The steps of a report on one page; all of it is kept in the browser until it has been made. */
export function ReportForm({ years, start, municipalityId, onScope, onBeginAgain }: Props) {
  const { reports: texts } = useTexts();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start.draft);
  const [isKept, setIsKept] = useState(true);
  const [isAsked, setIsAsked] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const isFirst = useRef(true);
  const change = (part: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...part }));
  const chooseScope = (scope: ReportScope) => {
    change(scope);
    onScope(scope);
  };
  useEffect(() => {
    if (!isFirst.current) setIsKept(keepDraft(municipalityId, draft));
    isFirst.current = false;
  }, [draft, municipalityId]);
  const { busy, problem, act } = useAct(async () => {
    const { id } = await send<ReportDetailBody>('POST', paths.reports(), draft);
    keepDraft(municipalityId, null);
    setIsDone(true);
    await navigate(pages.report(id));
  });
  const faults = isAsked ? faultsOf(draft, texts.form) : {};
  /** Says what is missing, with the focus there; whether there is nothing. */
  const check = (): boolean => {
    const [name] = Object.keys(faultsOf(draft, texts.form));
    setIsAsked(true);
    if (name === undefined) return true;
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
    return false;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check() && !busy) void act();
  };
  return (
    <>
      {start.isKept && (
        <Alert kind="info">
          <p>{texts.form.kept}</p>
          <Button look="subtle" onClick={onBeginAgain}>
            {texts.form.startAgain}
          </Button>
        </Alert>
      )}
      <LeaveGuard isUnsaved={!isKept && !isDone && hasWords(draft)} />
      <form className="ss-stack ss-stack--large" noValidate onSubmit={submit} ref={form}>
        <Step number={1} title={texts.form.scope}>
          <Scope years={years} draft={draft} onChange={chooseScope} fault={faults.coalition} />
        </Step>
        <Step number={2} title={texts.form.audience}>
          <ChoiceField
            name="audience"
            label={texts.form.audienceLabel}
            choices={REPORT_AUDIENCES.map((value) => ({ value, ...texts.audiences[value] }))}
            value={draft.audience}
            onChoose={(audience) => change({ audience })}
          />
        </Step>
        <Step number={3} title={texts.form.content}>
          <Parts draft={draft} onChange={change} fault={faults.part} />
        </Step>
        <Step number={4} title={texts.form.language}>
          <ChoiceField
            name="language"
            label={texts.form.languageLabel}
            choices={(['nl', 'en'] as const).map((value) => ({
              value,
              name: texts.languages[value],
              text: texts.form.languageTexts[value],
            }))}
            value={draft.locale}
            onChoose={(locale) => change({ locale })}
          />
        </Step>
        <Step number={5} title={texts.form.finish}>
          <FormProblem problem={problem} />
          {!isKept && hasWords(draft) && <Alert kind="warning">{texts.form.notKept}</Alert>}
          <Finish draft={draft} busy={busy} check={check} />
        </Step>
      </form>
    </>
  );
}

type Faults = { readonly coalition?: string; readonly part?: string };

/** By the name of the first control that it is about. */
function faultsOf(
  { audience, coalitionId, parts }: ReportDraft,
  texts: ReturnType<typeof useTexts>['reports']['form'],
): Faults {
  return {
    ...(audience === 'partners' && coalitionId === null && { coalition: texts.oneCoalition }),
    ...(parts.length === 0 && { part: texts.noParts }),
  };
}
