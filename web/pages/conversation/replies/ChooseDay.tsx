import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReplyRoundBody } from '../../../../api/contract/replies.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { dateOf } from '../../../dates.ts';
import { useLocale } from '../../../locale.tsx';
import { useAct } from '../../../survey/use-act.ts';
import { useTexts } from '../../../texts/texts.ts';

type Question = { readonly title: string; readonly text: string; readonly confirm: string };

type Props = {
  readonly days: ReplyRoundBody['days'];
  readonly label: string;
  readonly help: string;
  readonly submit: string;
  /** What is asked before it is done; without it, nothing is. */
  readonly ask?: (day: string) => Question;
  readonly onChosen: (day: string) => Promise<void>;
};

/** The last day on which partners can reply. */
export function ChooseDay({ days, label, help, submit, ask, onChosen }: Props) {
  const { common, replyRound } = useTexts();
  const { locale } = useLocale();
  const field = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState(days.first);
  const [isFaulty, setIsFaulty] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const { busy, problem, act } = useAct(async () => {
    await onChosen(day);
    setIsAsking(false);
  });
  const check = (event: FormEvent) => {
    event.preventDefault();
    const found = day < days.first || day > days.last;
    flushSync(() => setIsFaulty(found));
    if (found) field.current?.querySelector('input')?.focus();
    else if (ask) setIsAsking(true);
    else void act();
  };
  const question = ask?.(day);
  const fault = replyRound.offer.faulty(dateOf(locale, days.first), dateOf(locale, days.last));
  return (
    <form className="ss-stack ss-narrow" noValidate onSubmit={check}>
      {!isAsking && <FormProblem problem={problem} />}
      <div ref={field}>
        <TextField
          type="date"
          label={label}
          description={help}
          error={isFaulty ? fault : undefined}
          min={days.first}
          max={days.last}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <div className="ss-row">
        <Button type="submit" look={ask ? 'primary' : 'secondary'} busy={busy}>
          {submit}
        </Button>
      </div>
      {question && (
        <Dialog open={isAsking} title={question.title} onClose={() => setIsAsking(false)}>
          <FormProblem problem={problem} />
          <Paragraph>{question.text}</Paragraph>
          <div className="ss-row">
            <Button look="primary" busy={busy} onClick={() => void act()}>
              {question.confirm}
            </Button>
            <Button look="subtle" onClick={() => setIsAsking(false)}>
              {common.cancel}
            </Button>
          </div>
        </Dialog>
      )}
    </form>
  );
}
