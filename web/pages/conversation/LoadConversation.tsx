import type { ReactNode } from 'react';
import type { ConversationBody } from '../../../api/contract/conversation.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import { Load, type Reload } from '../../components/Load.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly waveId: string;
  readonly children: (body: ConversationBody, reload: Reload) => ReactNode;
};

/** Asks for a conversation; while the wave is open there is none, and the way on is back to the wave. */
export function LoadConversation({ waveId, children }: Props) {
  const { conversation: texts } = useTexts();
  const toWave = (
    <p>
      <RouteLink to={pages.wave(waveId)}>{texts.toWave}</RouteLink>
    </p>
  );
  return (
    <Load<ConversationBody>
      path={paths.conversation(waveId)}
      wayOn={({ code }) => (code === 'conversation.wave-open' ? toWave : null)}
    >
      {children}
    </Load>
  );
}
