import { useEffect, useState } from 'react';
import type { NewPreviewBody, PreviewBody } from '../../../api/contract/mail.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ProblemError, send } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { MailView } from '../../components/MailView.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Which, Words } from './edits.ts';
import { TestMail } from './TestMail.tsx';

/** Long enough to type on, short enough to see what a word does. */
const PAUSE_MILLISECONDS = 500;

type Props = { readonly wave: WaveDetailBody; readonly which: Which; readonly words: Words };

/** What somebody would get, as it is being typed; as long as nobody is invited, what the coordinator would. */
export function Preview({ wave, which: { kind, locale }, words: { subject, body } }: Props) {
  const { mail: texts } = useTexts();
  const [invitationId, setInvitationId] = useState(wave.invitations[0]?.id ?? null);
  const isEmpty = subject.trim() === '' || body.trim() === '';
  const wanted = { kind, locale, subject, body, invitationId };
  const { preview, problem } = usePreview(wave, isEmpty ? null : wanted);
  return (
    <section className="ss-stack ss-mail-preview" aria-labelledby="voorbeeld">
      <Heading level={3} id="voorbeeld">
        {texts.preview}
      </Heading>
      {invitationId !== null && (
        <SelectField
          label={texts.previewFor}
          value={invitationId}
          onChange={({ currentTarget: { value } }) =>
            setInvitationId(wave.invitations.find(({ id }) => id === value)?.id ?? null)
          }
        >
          {wave.invitations.map(({ id, person, organisation }) => (
            <option key={id} value={id}>
              {person} – {organisation}
            </option>
          ))}
        </SelectField>
      )}
      <FormProblem problem={problem} />
      {isEmpty && <Paragraph>{texts.previewEmpty}</Paragraph>}
      {preview && <MailView mail={preview} />}
      {!isEmpty && <TestMail wave={wave} wanted={wanted} />}
    </section>
  );
}

/** The last preview that could be made stays until there is a better one. */
function usePreview(wave: WaveDetailBody, wanted: NewPreviewBody | null) {
  const [preview, setPreview] = useState<PreviewBody | null>(null);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const asked = wanted && JSON.stringify(wanted);
  useEffect(() => {
    if (asked === null) return;
    let isOvertaken = false;
    const ask = async () => {
      try {
        const made = await send<PreviewBody>('POST', paths.mailPreviews(wave.id), JSON.parse(asked));
        if (isOvertaken) return;
        setPreview(made);
        setProblem(null);
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (!isOvertaken) setProblem(error);
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MILLISECONDS);
    return () => {
      isOvertaken = true;
      clearTimeout(timer);
    };
  }, [wave.id, asked]);
  return { preview, problem };
}
