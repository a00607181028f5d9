import { type ReactNode, useState } from 'react';
import { pages } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { isAwaited } from '../../../survey/invitation.ts';
import { graceEndOf } from '../../../survey/wave.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { dayOf, timeOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { CloseWave, OpenWave } from './StateDialogs.tsx';

type Props = { readonly wave: WaveDetailBody; readonly onChanged: Tell };

/** The one thing that the coordinator can best do now, and what else is possible. */
export function NextStep({ wave, onChanged }: Props) {
  const { wave: texts } = useTexts();
  const step = stepOf(wave);
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-label={texts.next}>
      {step === 'incomplete' && <Incomplete wave={wave} />}
      {step === 'draft' && <Draft wave={wave} onChanged={onChanged} />}
      {step === 'planned' && <Planned wave={wave} />}
      {(step === 'open' || step === 'complete') && <Open wave={wave} step={step} onChanged={onChanged} />}
      {step === 'finishing' && <Finishing wave={wave} />}
      {step === 'closed' && (
        <Step {...texts.closed}>
          <RouteLink to={pages.dashboard(wave.id)} look="primary">
            {texts.closed.action}
          </RouteLink>
        </Step>
      )}
      {step === 'unanswered' && (
        <Step {...texts.unanswered}>
          <RouteLink to={pages.newWave(wave.coalition.id)} look="primary">
            {texts.unanswered.action}
          </RouteLink>
        </Step>
      )}
    </section>
  );
}

type StepName = 'incomplete' | 'draft' | 'planned' | 'open' | 'complete' | 'finishing' | 'closed' | 'unanswered';

/** An organisation for which nobody is invited has not answered, so a wave with one is never complete. */
function stepOf({ state, finishing, invitations, uninvited }: WaveDetailBody): StepName {
  const roles = invitations.map(({ role }) => role);
  const answered = invitations.filter(({ progress }) => progress === 'submitted').length;
  if (state === 'draft') return roles.includes('municipality') && roles.includes('partner') ? 'draft' : 'incomplete';
  if (state === 'open' && answered > 0 && !invitations.some(isAwaited) && uninvited.length === 0) return 'complete';
  if (finishing) return 'finishing';
  if (state === 'closed' && answered === 0) return 'unanswered';
  return state;
}

type StepProps = {
  readonly title: string;
  readonly text: string;
  /** The wave, while it can still take in organisations for which nobody is invited. */
  readonly growing?: WaveDetailBody;
  readonly children: ReactNode;
};

function Step({ title, text, growing, children }: StepProps) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Paragraph>{text}</Paragraph>
      {growing && growing.uninvited.length > 0 && <Uninvited wave={growing} />}
      <div className="ss-row">{children}</div>
    </>
  );
}

/** Who would be missing from the results without anybody noticing. */
function Uninvited({ wave: { uninvited, coalition } }: Pick<Props, 'wave'>) {
  const { wave: texts } = useTexts();
  return (
    <Alert kind="warning" title={texts.uninvited.title(uninvited.length)}>
      <ul>
        {uninvited.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{texts.uninvited.text}</p>
      <p>
        <RouteLink to={pages.coalition(coalition.id)}>{texts.uninvited.action}</RouteLink>
      </p>
    </Alert>
  );
}

function Incomplete({ wave }: Pick<Props, 'wave'>) {
  const { wave: texts } = useTexts();
  const isMissing = (role: string) => wave.invitations.every((invitation) => invitation.role !== role);
  return (
    <>
      <Heading level={2}>{texts.incomplete.title}</Heading>
      <ul>
        {isMissing('municipality') && <li>{texts.incomplete.municipality}</li>}
        {isMissing('partner') && <li>{texts.incomplete.partner}</li>}
      </ul>
      <Paragraph>{texts.incomplete.text}</Paragraph>
      <p>
        <RouteLink to={pages.coalition(wave.coalition.id)} look="primary">
          {texts.incomplete.action}
        </RouteLink>
      </p>
    </>
  );
}

function Draft({ wave, onChanged }: Props) {
  const { wave: texts } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Step {...texts.draft} growing={wave}>
      <Button look="primary" onClick={() => setIsAsking(true)}>
        {texts.draft.action}
      </Button>
      <OpenWave wave={wave} open={isAsking} onClose={() => setIsAsking(false)} onChanged={onChanged} />
    </Step>
  );
}

function Planned({ wave }: Pick<Props, 'wave'>) {
  const { wave: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <Step title={texts.planned.title} text={texts.planned.text(dayOf(locale, wave.opensAt))} growing={wave}>
      <a className="nl-link" href="#uitnodigingen">
        {texts.planned.action}
      </a>
    </Step>
  );
}

/** Closed, but who had begun may still submit: results wait for that. */
function Finishing({ wave }: Pick<Props, 'wave'>) {
  const { wave: texts } = useTexts();
  const { locale } = useLocale();
  const end = graceEndOf({ closesAt: new Date(wave.closesAt) }).toISOString();
  return (
    <>
      <Heading level={2}>{texts.finishing.title}</Heading>
      <Paragraph>{texts.finishing.text(timeOf(locale, end))}</Paragraph>
    </>
  );
}

/** Until the municipality has answered, or a confidential wave is closed, there are no results, so no way to them is offered. */
function Open({ wave, step, onChanged }: Props & { readonly step: 'open' | 'complete' }) {
  const { wave: texts, confidential } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const isConfidential = wave.attribution === 'confidential';
  const own = wave.invitations.filter(({ role }) => role === 'municipality');
  const isOutstanding = !own.some(({ progress }) => progress === 'submitted') || own.some(isAwaited);
  const resultsFirst = isConfidential ? confidential.resultsFirst : texts.resultsFirst;
  const isHidden = isConfidential || isOutstanding;
  return (
    <>
      <Step {...texts[step]} growing={wave}>
        {!isHidden && (
          <RouteLink to={pages.dashboard(wave.id)} look={step === 'complete' ? 'primary' : 'secondary'}>
            {texts.resultsAction}
          </RouteLink>
        )}
        <Button onClick={() => setIsAsking(true)}>{texts.closeAction}</Button>
      </Step>
      <Paragraph className="ss-soft ss-small">{isHidden ? resultsFirst : texts.resultsLock}</Paragraph>
      <CloseWave wave={wave} open={isAsking} onClose={() => setIsAsking(false)} onChanged={onChanged} />
    </>
  );
}
