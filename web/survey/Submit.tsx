import { useId, useState } from 'react';
import type { Model } from 'survey-core';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import type { Answers } from '../../survey/answers.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { countsOf } from './origins.ts';

type Props = {
  readonly invitation: InvitationBody;
  readonly model: Model;
  readonly start: Answers;
  readonly goTo: (page: number) => void;
  readonly onSubmit: () => Promise<void>;
};

/** What was skipped, the mandate of who answers for an organisation, and the button that sends. */
export function Submit({ invitation, model, start, goTo, onSubmit }: Props) {
  const { submit: texts, confidential } = useTexts();
  const [mandate, setMandate] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const mandateId = useId();
  const skipped = invitation.edition.criteria.filter(({ id }) => model.getValue(id) === undefined);
  const isEmpty = skipped.length === invitation.edition.criteria.length;
  const isConfidential = invitation.attribution === 'confidential';
  const asksMandate = invitation.role === 'partner' && !isConfidential;
  const toSkipped = () => {
    const question = model.getQuestionByName(skipped[0]?.id ?? '');
    goTo(model.visiblePages.indexOf(question.page as never));
    question.focus();
  };
  const submit = async () => {
    const lacksMandate = asksMandate && !mandate;
    setIsMissing(lacksMandate);
    if (lacksMandate) return document.getElementById(mandateId)?.focus();
    const faulty = model.visiblePages.find((page) => !page.validate(false));
    if (faulty) {
      goTo(model.visiblePages.indexOf(faulty));
      return void faulty.validate(true, true);
    }
    setBusy(true);
    await onSubmit().finally(() => setBusy(false));
  };
  return (
    <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="versturen">
      <Heading level={3} id="versturen">
        {texts.title}
      </Heading>
      {skipped.length > 0 && (
        <p>
          {isEmpty ? texts.none : texts.skipped(skipped.length)}{' '}
          <button type="button" className="ss-link-button" onClick={toSkipped}>
            {texts.toSkipped}
          </button>
        </p>
      )}
      <Counts counts={countsOf(invitation, start, model.data)} />
      {asksMandate && (
        <div className="ss-mandate">
          <input
            id={mandateId}
            type="checkbox"
            checked={mandate}
            aria-invalid={isMissing || undefined}
            aria-describedby={isMissing ? `${mandateId}-fault` : undefined}
            onChange={(event) => setMandate(event.currentTarget.checked)}
          />
          <label htmlFor={mandateId}>{texts.mandate(invitation.organisation)}</label>
          {isMissing && (
            <p className="ss-fault" id={`${mandateId}-fault`}>
              {texts.mandateMissing}
            </p>
          )}
        </div>
      )}
      {isConfidential && !isEmpty && <Alert kind="info">{confidential.beforeSubmit}</Alert>}
      {!isEmpty && (
        <div>
          <Button look="primary" busy={busy} onClick={() => void submit()}>
            {busy ? texts.busy : invitation.receipt ? texts.changed : texts.action}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Which of several colleagues filled in how much. */
function Counts({ counts }: { readonly counts: ReturnType<typeof countsOf> }) {
  const { colleagues: texts } = useTexts();
  if (counts.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{texts.summary}</strong>
      </p>
      <ul className="ss-counts">
        {counts.map(([name, count]) => (
          <li key={name ?? ''}>{texts.count(name ?? texts.own, count)}</li>
        ))}
      </ul>
    </div>
  );
}
