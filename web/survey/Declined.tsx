import type { InvitationBody } from '../../api/contract/invitations.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { DeclineBody } from '../../api/contract/taking-part.ts';
import { answeringTextsOf } from '../../survey/texts/answering-texts.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { Overview } from './Overview.tsx';
import { useAct } from './use-act.ts';
import { useFocusHere } from './use-focus-here.ts';

type Props = {
  readonly token: string;
  readonly invitation: InvitationBody;
  readonly declined: DeclineBody;
  readonly onChanged: () => Promise<void>;
};

/** Somebody has said not to take part: that stands, unless they change their mind. */
export function Declined({ token, invitation, declined, onChanged }: Props) {
  const { decline: texts } = useTexts();
  const { declineReasons } = answeringTextsOf(useLocale().locale);
  const title = useFocusHere();
  const { busy, problem, act } = useAct(async () => {
    await send('DELETE', respondentPaths.decline(token));
    await onChanged();
  });
  return (
    <div className="ss-stack ss-narrow">
      <Heading level={1} ref={title} tabIndex={-1}>
        {texts.doneTitle}
      </Heading>
      <FormProblem problem={problem} />
      <Paragraph lead>{texts.done(declineReasons[declined.reason])}</Paragraph>
      {invitation.role === 'partner' && <Paragraph>{texts.colleagues}</Paragraph>}
      <div>
        <Button busy={busy} onClick={() => void act()}>
          {texts.undo}
        </Button>
      </div>
      <Overview invitation={invitation} />
    </div>
  );
}
