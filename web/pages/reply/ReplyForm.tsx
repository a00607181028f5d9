import { type FormEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { lastDayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useReplyTexts } from '../../texts/reply-texts.ts';
import { ReplyToGap } from './ReplyToGap.tsx';
import type { Replies } from './use-replying.ts';

/** Where somebody else was first, what is there now is worth seeing before sending again. */
const OVERTAKEN: readonly string[] = ['reply.conflict', 'reply.changed', 'reply.over'];

type Props = { readonly replies: Replies };

/** All readings with the fields to reply to them, sent in one go. */
export function ReplyForm({ replies }: Props) {
  const texts = useReplyTexts();
  const { locale } = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const { body, fault, problem, busy, sent, isDirty } = replies;
  useEffect(() => {
    if (sent > 0) done.current?.focus();
  }, [sent]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = await flushSync(() => replies.submit());
    if (found !== null) form.current?.querySelector<HTMLElement>('[aria-invalid=true], .ss-reply__fault')?.focus();
  };
  return (
    <form className="ss-stack ss-stack--large" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {body.channel === 'published' && <Organisation replies={replies} />}
      {body.gaps.map((gap) => (
        <ReplyToGap key={gap.id} gap={gap} replies={replies} />
      ))}
      <div className="ss-stack ss-narrow">
        <FormProblem problem={problem} />
        {problem !== null && OVERTAKEN.includes(problem.code) && (
          <Button onClick={() => void replies.refresh()}>{texts.again}</Button>
        )}
        {(fault === 'nothing' || fault === 'unchanged') && (
          <p className="ss-fault ss-reply__fault" role="alert" tabIndex={-1}>
            {texts[fault]}
          </p>
        )}
        <div role="status">
          {sent > 0 && !isDirty && fault === null && problem === null && (
            <Alert kind="ok" ref={done}>
              {texts.sent(lastDayOf(locale, body.replyUntil))}
            </Alert>
          )}
        </div>
        <div className="ss-row">
          <Button type="submit" look="primary" busy={busy}>
            {texts.send}
          </Button>
        </div>
      </div>
    </form>
  );
}

/** For whom is replied: by the link of a result anybody can be there. */
function Organisation({ replies: { body, organisation, choose, fault } }: Props) {
  const texts = useReplyTexts();
  return (
    <SelectField
      className="ss-narrow"
      label={texts.organisation}
      value={organisation}
      error={fault === 'organisation' ? texts.organisationMissing : undefined}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{texts.chooseOrganisation}</option>
      {body.organisations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
