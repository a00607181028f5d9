import { useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { PassOnBody, PassOnDecisionBody } from '../../../api/contract/taking-part.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly wave: WaveDetailBody; readonly onChanged: Tell };

/** Colleagues whom invited people named instead of themselves: the coordinator invites each, or does not. */
export function PassOns({ wave, onChanged }: Props) {
  const { passOns: texts } = useTexts();
  return (
    <section className="ss-card ss-stack" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        {texts.title(wave.passOns.length)}
      </Heading>
      <Paragraph>{wave.state === 'closed' ? texts.closed : texts.lead}</Paragraph>
      <ul className="ss-lines ss-pass-ons">
        {wave.passOns.map((passOn) => (
          <PassOn key={passOn.invitationId} wave={wave} passOn={passOn} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

type PassOnProps = Props & { readonly passOn: PassOnBody };

function PassOn({ wave, passOn, onChanged }: PassOnProps) {
  const { passOns: texts } = useTexts();
  const { invitationId, person, organisation, name, email, note } = passOn;
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const decide = async (decision: PassOnDecisionBody['decision']) => {
    setBusy(true);
    try {
      await send('PUT', paths.passOnDecision(wave.id, invitationId), { decision, email });
      await onChanged(texts[decision](name), true);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <li className="ss-stack ss-stack--small">
      <FormProblem problem={problem} />
      <p>{texts.proposal(person, organisation)}</p>
      <p>
        <strong>{name}</strong> <span className="ss-soft">{email}</span>
      </p>
      {note && (
        <p>
          {texts.note}: {note}
        </p>
      )}
      <div className="ss-row">
        {wave.state !== 'closed' && (
          <Button aria-label={texts.confirmOf(name)} busy={busy} onClick={() => void decide('confirmed')}>
            {texts.confirm}
          </Button>
        )}
        <Button look="subtle" aria-label={texts.refuseOf(name)} busy={busy} onClick={() => void decide('refused')}>
          {texts.refuse}
        </Button>
      </div>
    </li>
  );
}
