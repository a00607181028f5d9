import { useEffect } from 'react';
import type { InvitationLinkBody } from '../../api/contract/paper.ts';
import { respondentPaths } from '../../api/contract/respondent-paths.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { TextField } from '../components/TextField.tsx';
import { missingOf, useForm } from '../components/use-form.ts';
import { RespondFrame } from '../survey/RespondFrame.tsx';
import { useTexts } from '../texts/respond-texts.ts';

/** Where somebody types the code of a letter or a questionnaire on paper, and goes on to the personal page. */
export function CodePage() {
  const { code: texts } = useTexts();
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, { code: texts.label }, () => texts.missing),
    async ({ code }) => {
      const { path } = await send<InvitationLinkBody>('POST', respondentPaths.invitationCodes(), { code });
      window.location.assign(path);
    },
    ({ code, detail }) => (code === 'code.unknown' ? { code: detail } : {}),
  );
  useEffect(() => {
    document.title = `${texts.title} · Samenspiegel`;
  }, [texts]);
  return (
    <RespondFrame demo={false}>
      <div className="ss-narrow ss-stack">
        <Heading level={1}>{texts.title}</Heading>
        <Paragraph lead>{texts.lead}</Paragraph>
        <form className="ss-card" noValidate onSubmit={onSubmit}>
          <FormProblem problem={problem} />
          <TextField
            className="ss-field--code"
            name="code"
            label={texts.label}
            description={texts.help}
            error={faults['code']}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={100}
          />
          <Button type="submit" look="primary" busy={busy}>
            {texts.submit}
          </Button>
        </form>
        <Paragraph className="ss-soft">{texts.lost}</Paragraph>
      </div>
    </RespondFrame>
  );
}
