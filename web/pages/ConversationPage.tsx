import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import type { ConversationBody } from '../../api/contract/conversation.ts';
import { pages } from '../../api/contract/paths.ts';
import type { Reload } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { useTexts } from '../texts/texts.ts';
import { ChooseGaps } from './conversation/ChooseGaps.tsx';
import { LoadConversation } from './conversation/LoadConversation.tsx';
import { Prepare } from './conversation/Prepare.tsx';
import { PromisesOfWave } from './conversation/PromisesOfWave.tsx';
import { Readings } from './conversation/Readings.tsx';
import { ReplyRound } from './conversation/ReplyRound.tsx';
import type { StepProps } from './conversation/step-props.ts';
import { Section } from './dashboard/Section.tsx';

/** From the results of a wave to a conversation with the partners, step by step. */
export function ConversationPage() {
  const { waveId = '' } = useParams();
  return (
    <LoadConversation waveId={waveId}>
      {(body, reload) => <Conversation key={waveId} loaded={body} reload={reload} />}
    </LoadConversation>
  );
}

type Props = { readonly loaded: ConversationBody; readonly reload: Reload };

function Conversation({ loaded, reload }: Props) {
  const { conversation: texts, replyRound, home, promises } = useTexts();
  // What the server answered to a change is newer than what was loaded, until that is loaded anew.
  const [changed, setChanged] = useState<{ readonly body: ConversationBody; readonly since: ConversationBody } | null>(
    null,
  );
  const body = changed?.since === loaded ? changed.body : loaded;
  const { coalition, wave } = body;
  const props: StepProps = { body, reload, onChanged: (newer) => setChanged({ body: newer, since: loaded }) };
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
    { to: pages.wave(wave.id), name: wave.name },
    { to: pages.dashboard(wave.id), name: texts.crumb },
  ];
  const steps = [
    ...stepsOf(texts, props),
    { id: 'reacties', ...replyRound.step, show: <ReplyRound {...props} /> },
    { id: 'afspraken', ...promises.step, show: <PromisesOfWave {...props} /> },
  ];
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={crumbs}>
      <nav aria-label={texts.contents} className="ss-steps">
        <ol>
          {steps.map(({ id, title }) => (
            <li key={id}>
              <a className="nl-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="ss-talk ss-stack ss-stack--large">
        {steps.map(({ id, title, lead, show }, i) => (
          <Section key={id} id={id} title={texts.stepTitle(i + 1, title)} {...(lead && { lead })}>
            {show}
          </Section>
        ))}
      </div>
    </Page>
  );
}

type Step = { readonly id: string; readonly title: string; readonly lead?: string; readonly show: ReactNode };

/** In the order in which they are done; each is a card that can be linked to. */
function stepsOf(texts: ReturnType<typeof useTexts>['conversation'], props: StepProps): readonly Step[] {
  return [
    { id: 'kiezen', ...texts.choose, show: <ChooseGaps {...props} /> },
    { id: 'voorbereiden', ...texts.prepare, show: <Prepare {...props} /> },
    { id: 'uitleg', ...texts.readings, show: <Readings {...props} /> },
  ];
}
