import { type FormEvent, useState } from 'react';
import type { WaveMailBody } from '../../../api/contract/mail.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Days } from './Days.tsx';
import { NextReminders } from './NextReminders.tsx';
import { MOST_DAYS, type Plan } from './plan.ts';

type Props = {
  readonly wave: WaveDetailBody;
  readonly saved: WaveMailBody['reminders'];
  /** As it stands on the page, saved or not. */
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
  readonly onSaved: (mail: WaveMailBody) => void;
};

/** How many reminders one person can get; more would be nagging. */
const COUNTS = [...Array(11).keys()];

/** When reminders go by themselves, what that comes to, and the button that holds them. */
export function Reminders({ wave, saved, plan, onPlan, onSaved }: Props) {
  const { mail: texts } = useTexts();
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const put = async (wanted: Plan & { readonly held: boolean }, text: string) => {
    setBusy(true);
    setProblem(null);
    try {
      onSaved(await send<WaveMailBody>('PUT', paths.reminderPlan(wave.id), wanted));
      setSaid({ text, takesFocus: false });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const savePlan = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && plan.daysBefore.length <= MOST_DAYS) void put({ ...plan, held: saved.held }, texts.savedPlan);
  };
  // Holding is one act; it saves nothing else that happens to stand on the page.
  const hold = () => {
    const { daysBefore, atMost, held } = saved;
    void put({ daysBefore, atMost, held: !held }, held ? texts.nowReleased : texts.nowHeld);
  };
  return (
    <section className="ss-card ss-stack" aria-labelledby="herinneringen">
      <Heading level={2} id="herinneringen">
        {texts.reminders}
      </Heading>
      <Paragraph className="ss-narrow">{texts.remindersLead}</Paragraph>
      {saved.held && <Alert kind="warning">{texts.held}</Alert>}
      <FormProblem problem={problem} />
      <div className="ss-mail-columns">
        <form className="ss-stack" noValidate onSubmit={savePlan}>
          <Days saved={saved} plan={plan} onPlan={onPlan} />
          <SelectField
            label={texts.atMost}
            description={texts.atMostHelp(saved.minimumDays)}
            value={plan.atMost}
            onChange={(event) => onPlan({ ...plan, atMost: Number(event.currentTarget.value) })}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </SelectField>
          <Button type="submit" look="primary" busy={busy}>
            {texts.savePlan}
          </Button>
        </form>
        <NextReminders reminders={saved}>
          <Button busy={busy} onClick={hold}>
            {saved.held ? texts.release : texts.hold}
          </Button>
        </NextReminders>
      </div>
      <Message said={said} />
    </section>
  );
}
