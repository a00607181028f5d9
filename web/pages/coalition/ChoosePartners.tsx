import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { CoalitionDetailBody, CopiedBody, MembershipBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { Tell } from '../../components/Message.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly coalition: CoalitionDetailBody;
  readonly other: CoalitionDetailBody;
  readonly onCopied: Tell;
};

/** The members of another coalition, all ticked: most of them come again. */
export function ChoosePartners({ coalition, other, onCopied }: Props) {
  const texts = useTexts().addressBook.copying;
  const [isNobody, setIsNobody] = useState(false);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const members = new Set(coalition.memberships.map(({ organisationId }) => organisationId));
  const copy = async (form: FormData) => {
    const organisationIds = form.getAll('organisation');
    setProblem(null);
    setIsNobody(organisationIds.length === 0);
    if (organisationIds.length === 0) return;
    setBusy(true);
    try {
      const wanted = { coalitionId: other.id, organisationIds, withPeople: form.has('people') };
      const { partners, people } = await send<CopiedBody>('POST', paths.copiedPartners(coalition.id), wanted);
      await onCopied(texts.done(partners, people));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void copy(new FormData(event.currentTarget));
  };
  return (
    <form className="ss-stack" onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      {isNobody && (
        <Alert kind="error" announce>
          {texts.nobodyChosen}
        </Alert>
      )}
      <fieldset>
        <legend className="utrecht-form-label">{texts.who}</legend>
        {other.memberships.map((member) => (
          <Tick key={member.organisationId} name="organisation" value={member.organisationId}>
            {member.name}
            <span className="ss-soft ss-small ss-plain">
              {wordsOf(member, members.has(member.organisationId) ? texts.already : null)}
            </span>
          </Tick>
        ))}
      </fieldset>
      <Tick name="people" value="yes">
        {texts.withPeople}
      </Tick>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {texts.submit}
        </Button>
      </div>
    </form>
  );
}

/** Who belongs to a member, so that the right people are taken over. */
function wordsOf({ respondents }: MembershipBody, already: string | null): string {
  const names = respondents.map(({ name }) => name).join(', ');
  return [already, names].filter(Boolean).join(' · ');
}

type TickProps = { readonly name: string; readonly value: string; readonly children: ReactNode };

function Tick({ name, value, children }: TickProps) {
  const id = useId();
  return (
    <div className="ss-tick">
      <input id={id} type="checkbox" name={name} value={value} defaultChecked />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
