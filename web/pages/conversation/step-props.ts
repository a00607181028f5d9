import type { ConversationBody } from '../../../api/contract/conversation.ts';
import type { Reload } from '../../components/Load.tsx';

/** What every step of a conversation is given. */
export type StepProps = {
  readonly body: ConversationBody;
  /** Takes what the server answered to a change. */
  readonly onChanged: (body: ConversationBody) => void;
  /** Asks the server anew, for a change that it answered otherwise. */
  readonly reload: Reload;
};
