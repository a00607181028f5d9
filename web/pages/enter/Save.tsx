import { useId, useState } from 'react';
import type { Model } from 'survey-core';
import type { InvitationBody } from '../../../api/contract/invitations.ts';
import { PROXY_MEDIA, type ProxyMedium } from '../../../survey/proxy.ts';
import type { ProblemError } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly invitation: InvitationBody;
  readonly model: Model;
  readonly problem: ProblemError | null;
  /** How many statements have an answer. */
  readonly answered: number;
  readonly onSave: (medium: ProxyMedium) => Promise<void>;
};

/** How the answers came, whose they are, and the button that saves them. */
export function Save({ invitation, model, problem, answered, onSave }: Props) {
  const { paper } = useTexts();
  const texts = paper.entering;
  const { person, organisation, role, edition } = invitation;
  const [medium, setMedium] = useState<ProxyMedium>('paper');
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [fault, setFault] = useState<'unconfirmed' | 'faulty' | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const save = async () => {
    const isFaulty = !model.validate(true, true);
    setFault(isFaulty ? 'faulty' : isConfirmed ? null : 'unconfirmed');
    if (isFaulty) return;
    if (!isConfirmed) return document.getElementById(id)?.focus();
    setBusy(true);
    await onSave(medium).finally(() => setBusy(false));
  };
  return (
    <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="bewaren">
      <Heading level={2} id="bewaren">
        {texts.save}
      </Heading>
      <FormProblem problem={problem} />
      <p>{answered === 0 ? texts.empty : texts.count(answered, edition.criteria.length)}</p>
      <fieldset className="ss-media">
        <legend>{texts.medium}</legend>
        {PROXY_MEDIA.map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="ss-check"
              name="medium"
              checked={medium === one}
              onChange={() => setMedium(one)}
            />
            {texts.media[one]}
          </label>
        ))}
      </fieldset>
      <div className="ss-mandate">
        <input
          id={id}
          type="checkbox"
          checked={isConfirmed}
          aria-invalid={fault === 'unconfirmed' || undefined}
          aria-describedby={fault === 'unconfirmed' ? `${id}-fault` : undefined}
          onChange={(event) => setIsConfirmed(event.currentTarget.checked)}
        />
        <label htmlFor={id}>
          {role === 'partner' ? texts.confirmPartner(person, organisation) : texts.confirm(person)}
        </label>
        {fault === 'unconfirmed' && (
          <p className="ss-fault" id={`${id}-fault`}>
            {texts.confirmMissing}
          </p>
        )}
      </div>
      {fault === 'faulty' && (
        <p className="ss-fault" role="alert">
          {texts.faulty}
        </p>
      )}
      {answered > 0 && (
        <div>
          <Button look="primary" busy={busy} onClick={() => void save()}>
            {texts.action}
          </Button>
        </div>
      )}
    </section>
  );
}
