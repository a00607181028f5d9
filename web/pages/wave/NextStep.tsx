import { pages } from '../../../api/contract/paths.ts';
import { graceEndOf } from '../../../survey/wave.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { timeOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { stepOf } from './step-of.ts';
import { Draft, Incomplete, Planned } from './steps/BeforeOpening.tsx';
import { Complete, Invite, Mend, Sending, Wait } from './steps/Open.tsx';
import { Step, type StepProps } from './steps/Step.tsx';

const STEPS = {
  incomplete: Incomplete,
  draft: Draft,
  planned: Planned,
  invite: Invite,
  sending: Sending,
  mend: Mend,
  wait: Wait,
  complete: Complete,
  finishing: Finishing,
  closed: Closed,
  unanswered: Unanswered,
  imported: Imported,
} as const;

/** The one thing that the coordinator can best do now, and what else is possible. */
export function NextStep(props: StepProps) {
  const { wave: texts } = useTexts();
  const Now = STEPS[stepOf(props.wave)];
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-label={texts.next}>
      <Now {...props} />
    </section>
  );
}

/** Closed, but who had begun may still submit: results wait for that. */
function Finishing({ wave }: StepProps) {
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

function Closed({ wave }: StepProps) {
  const { wave: texts, publish, conversation } = useTexts();
  return (
    <Step {...texts.closed}>
      <RouteLink to={pages.dashboard(wave.id)} look="primary">
        {texts.closed.action}
      </RouteLink>
      <RouteLink to={pages.publish(wave.id)} look="secondary">
        {publish.title}
      </RouteLink>
      <RouteLink to={pages.conversation(wave.id)} look="secondary">
        {conversation.link}
      </RouteLink>
    </Step>
  );
}

function Imported({ wave }: StepProps) {
  const { wave: texts, publish, conversation } = useTexts();
  return (
    <Step {...texts.imported}>
      <RouteLink to={pages.dashboard(wave.id)} look="primary">
        {texts.closed.action}
      </RouteLink>
      <RouteLink to={pages.publish(wave.id)} look="secondary">
        {publish.title}
      </RouteLink>
      <RouteLink to={pages.conversation(wave.id)} look="secondary">
        {conversation.link}
      </RouteLink>
    </Step>
  );
}

function Unanswered({ wave }: StepProps) {
  const { wave: texts } = useTexts();
  return (
    <Step {...texts.unanswered}>
      <RouteLink to={pages.newWave(wave.coalition.id)} look="primary">
        {texts.unanswered.action}
      </RouteLink>
    </Step>
  );
}
