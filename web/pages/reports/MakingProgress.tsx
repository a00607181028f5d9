import type { ReportBody } from '../../../api/contract/reports.ts';
import { useTexts } from '../../texts/texts.ts';

/** How far a report is. The step is said aloud when it changes; the percentage, which always moves, is not. */
export function MakingProgress({ report: { state, step, partDone } }: { readonly report: ReportBody }) {
  const { reports: texts } = useTexts();
  const words = step === null ? texts.states[state] : texts.steps[step];
  return (
    <div className="ss-making">
      <p role="status">{words}</p>
      <progress max={1} value={partDone} aria-label={texts.progress}>
        {texts.percent(partDone)}
      </progress>
      <p className="ss-small ss-soft" aria-hidden="true">
        {texts.percent(partDone)}
      </p>
    </div>
  );
}
