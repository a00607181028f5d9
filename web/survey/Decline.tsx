import { useId } from 'react';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { NewDeclineBody } from '../../api/contract/taking-part.ts';
import { DECLINE_REASONS, MAXIMUM_NOTE } from '../../survey/invitation.ts';
import { answeringTextsOf } from '../../survey/texts/answering-texts.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Heading } from '../components/Heading.tsx';
import { TextAreaField } from '../components/TextField.tsx';
import { useForm, type Values } from '../components/use-form.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { useFocusHere } from './use-focus-here.ts';

export type WayProps = {
  readonly token: string;
  readonly onChanged: () => Promise<void>;
  readonly onCancel: () => void;
};

/** Why somebody does not take part. */
export function Decline({ token, onChanged, onCancel }: WayProps) {
  const { decline: texts, notMe } = useTexts();
  const { declineReasons } = answeringTextsOf(useLocale().locale);
  const faultId = useId();
  const title = useFocusHere();
  const check = ({ reason }: Values) => (reason ? {} : { reason: texts.reasonMissing });
  const save = async ({ reason, note }: Values) => {
    await send('PUT', respondentPaths.decline(token), { reason, note: note || null } as NewDeclineBody);
    await onChanged();
  };
  const { faults, problem, busy, onSubmit } = useForm(check, save);
  return (
    <form className="ss-card ss-stack" noValidate onSubmit={onSubmit} aria-label={texts.action}>
      <Heading level={3} ref={title} tabIndex={-1}>
        {texts.action}
      </Heading>
      <p>{texts.lead}</p>
      <FormProblem problem={problem} />
      <fieldset className="ss-reasons" aria-describedby={faults['reason'] && faultId}>
        <legend>{texts.reason}</legend>
        {faults['reason'] && (
          <p className="ss-fault" id={faultId} role="alert">
            {faults['reason']}
          </p>
        )}
        {DECLINE_REASONS.map((reason) => (
          <label key={reason}>
            <input type="radio" name="reason" value={reason} /> {declineReasons[reason]}
          </label>
        ))}
      </fieldset>
      <TextAreaField name="note" label={notMe.note} description={notMe.noteHelp} maxLength={MAXIMUM_NOTE} rows={3} />
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.submit}
        </Button>
        <Button look="subtle" onClick={onCancel}>
          {notMe.cancel}
        </Button>
      </div>
    </form>
  );
}
