import { useId } from 'react';
import { textsOf } from '../../../analytics/texts/texts.ts';
import { REPORT_PARTS, type ReportPart } from '../../../survey/report.ts';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { ReportDraft } from './draft.ts';
import { OwnText } from './OwnText.tsx';

type Props = {
  readonly draft: ReportDraft;
  readonly onChange: (part: Partial<ReportDraft>) => void;
  readonly fault: string | undefined;
};

/** Which parts the report has, each with room for the coordinator's own words. */
export function Parts({ draft: { parts, ownTexts }, onChange, fault }: Props) {
  const { form: texts } = useTexts().reports;
  const id = useId();
  const choose = (part: ReportPart, isChosen: boolean) =>
    onChange({ parts: REPORT_PARTS.filter((one) => (one === part ? isChosen : parts.includes(one))) });
  return (
    <>
      <Paragraph className="ss-narrow">{texts.contentLead}</Paragraph>
      {fault !== undefined && (
        <p className="utrecht-form-field-error-message" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <ul className="ss-parts">
        {REPORT_PARTS.map((part) => (
          <li key={part}>
            <PartTick
              part={part}
              checked={parts.includes(part)}
              faultId={fault === undefined ? undefined : `${id}-fault`}
              onChange={(isChosen) => choose(part, isChosen)}
            />
            {parts.includes(part) && (
              <OwnText
                part={part}
                text={ownTexts[part] ?? ''}
                onChange={(text) => onChange({ ownTexts: { ...ownTexts, [part]: text } })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

type TickProps = {
  readonly part: ReportPart;
  readonly checked: boolean;
  readonly faultId: string | undefined;
  readonly onChange: (checked: boolean) => void;
};

function PartTick({ part, checked, faultId, onChange }: TickProps) {
  const { form: texts } = useTexts().reports;
  const { locale } = useLocale();
  const id = useId();
  return (
    <div className="ss-keep">
      <input
        type="checkbox"
        id={id}
        name="part"
        checked={checked}
        aria-describedby={[`${id}-text`, faultId].filter(Boolean).join(' ')}
        aria-invalid={faultId === undefined ? undefined : true}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>
        <strong>{textsOf(locale).report.words.parts[part]}</strong>
      </label>
      <p className="ss-soft ss-small" id={`${id}-text`}>
        {texts.parts[part]}
      </p>
    </div>
  );
}
