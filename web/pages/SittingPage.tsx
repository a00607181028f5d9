import { useEffect } from 'react';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import type { SittingBody } from '../../api/contract/taking-part.ts';
import { isAwaited } from '../../survey/invitation.ts';
import { answeringTextsOf } from '../../survey/texts/answering-texts.ts';
import { Badge } from '../components/Badge.tsx';
import { buttonClass } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { dayOf, lastDayOf } from '../dates.ts';
import { useLocale } from '../locale.tsx';
import { RespondFrame, RespondLoading } from '../survey/RespondFrame.tsx';
import { RespondProblem } from '../survey/RespondProblem.tsx';
import { useAsked } from '../survey/use-asked.ts';
import { useTexts } from '../texts/respond-texts.ts';

/** Everything that one person is asked, coalition by coalition. */
export function SittingPage({ token }: { readonly token: string }) {
  const { sitting: texts } = useTexts();
  const { body, problem, load } = useAsked<SittingBody>(respondentPaths.sitting(token));
  useEffect(() => {
    document.title = `${texts.title} · Samenspiegel`;
  }, [texts]);
  useFreshWhenShown(load);
  return (
    <RespondFrame demo={body?.demo ?? false}>
      {problem && <RespondProblem problem={problem} onRetry={load} />}
      {!problem && body === null && <RespondLoading />}
      {!problem && body !== null && <Sitting body={body} />}
    </RespondFrame>
  );
}

/** Whoever comes back with the browser's button sees what has been answered since. */
function useFreshWhenShown(load: () => Promise<void>): void {
  useEffect(() => {
    const shown = ({ persisted }: PageTransitionEvent) => persisted && void load();
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, [load]);
}

function Sitting({ body: { municipality, person, invitations } }: { readonly body: SittingBody }) {
  const { sitting: texts } = useTexts();
  const left = invitations.filter(isExpected);
  const rest = invitations.filter((one) => !isExpected(one));
  return (
    <div className="ss-stack ss-stack--large ss-narrow">
      <div className="ss-stack">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.lead(person, municipality)}</Paragraph>
        <p>
          <strong>
            {invitations.length === 0 ? texts.empty : left.length === 0 ? texts.allDone : texts.left(left.length)}
          </strong>
        </p>
      </div>
      <ul className="ss-sitting">
        {[...left, ...rest].map((one) => (
          <Invited key={one.id} invited={one} />
        ))}
      </ul>
    </div>
  );
}

type InvitedBody = SittingBody['invitations'][number];

function isExpected({ progress, passedOn, wave }: InvitedBody): boolean {
  return wave.state !== 'closed' && !passedOn && isAwaited({ progress, passedOnAt: null });
}

function Invited({ invited }: { readonly invited: InvitedBody }) {
  const { sitting: texts } = useTexts();
  const { locale } = useLocale();
  const { coalition, wave, organisation, progress, passedOn, path } = invited;
  const expected = isExpected(invited);
  const action = expected ? (progress === 'started' ? texts.resume : texts.answer) : texts.look;
  const when = {
    draft: texts.from(dayOf(locale, wave.opensAt)),
    planned: texts.from(dayOf(locale, wave.opensAt)),
    open: texts.until(lastDayOf(locale, wave.closesAt)),
    closed: texts.over,
  }[wave.state];
  return (
    <li className="ss-card ss-stack ss-stack--small">
      <div className="ss-row ss-row--apart ss-row--top">
        <Heading level={2}>{coalition.name}</Heading>
        <Badge tone={progress === 'submitted' ? 'open' : 'quiet'}>
          {passedOn ? texts.passedOn : answeringTextsOf(locale).progress[progress]}
        </Badge>
      </div>
      {coalition.task && <p>{coalition.task}</p>}
      <p className="ss-soft">
        {texts.organisation} {organisation}. {when}
      </p>
      <div>
        <a
          className={buttonClass(expected ? 'primary' : 'secondary')}
          href={path}
          aria-label={texts.actionOf(action, coalition.name)}
        >
          {action}
        </a>
      </div>
    </li>
  );
}
