import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { WaveMailBody, WaveMailTemplateBody } from '../../../api/contract/mail.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { REQUIRED_PLACEHOLDERS } from '../../../survey/mail.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { TextAreaField, TextField } from '../../components/TextField.tsx';
import { type Faults, placeAt, useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';
import { type Words, wordOf } from './edits.ts';
import { Placeholders } from './Placeholders.tsx';
import { ResetTemplate } from './ResetTemplate.tsx';

type Props = {
  readonly wave: WaveDetailBody;
  readonly template: WaveMailTemplateBody;
  readonly words: Words;
  readonly isUnsaved: boolean;
  readonly onWords: (words: Words) => void;
  readonly onSaved: (mail: WaveMailBody) => void;
};

/** A mail's subject and text, with the words that stand for facts at hand. */
export function TemplateForm({ wave, template, words, isUnsaved, onWords, onSaved }: Props) {
  const { mail: texts } = useTexts();
  const { kind, locale } = template;
  const [said, setSaid] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const check = ({ subject, body }: Values): Faults => {
    const missing = REQUIRED_PLACEHOLDERS.find((one) => !LOCALES.some((each) => body?.includes(wordOf(one, each))));
    return {
      ...(!subject && { subject: texts.emptySubject }),
      ...(!body ? { body: texts.emptyBody } : missing && { body: texts.noLink(wordOf(missing, locale)) }),
    };
  };
  const save = async ({ subject, body }: Values) => {
    onSaved(await send<WaveMailBody>('PUT', paths.mailTemplate(wave.id, kind, locale), { subject, body }));
    setSaid({ text: texts.saved, takesFocus: false });
  };
  const place = placeAt({ subject: texts.faulty, body: texts.faulty });
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  const type = (typed: Partial<Words>) => {
    setSaid(null);
    onWords({ subject: words.subject, body: words.body, ...typed });
  };
  const insert = (word: string) => {
    const place = field.current;
    const name = place?.name === 'subject' ? 'subject' : 'body';
    const [from, to] = [place?.selectionStart ?? words[name].length, place?.selectionEnd ?? words[name].length];
    flushSync(() => type({ [name]: words[name].slice(0, from) + word + words[name].slice(to) }));
    place?.focus();
    place?.setSelectionRange(from + word.length, from + word.length);
  };
  return (
    <form className="ss-mail-form" noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <TextField
        name="subject"
        label={texts.subject}
        value={words.subject}
        error={faults['subject']}
        maxLength={150}
        lang={locale}
        onFocus={(event) => {
          field.current = event.currentTarget;
        }}
        onChange={(event) => type({ subject: event.currentTarget.value })}
      />
      <TextAreaField
        name="body"
        label={texts.body}
        description={texts.bodyHelp}
        value={words.body}
        error={faults['body']}
        maxLength={5000}
        rows={16}
        lang={locale}
        ref={(area) => {
          field.current ??= area;
        }}
        onFocus={(event) => {
          field.current = event.currentTarget;
        }}
        onChange={(event) => type({ body: event.currentTarget.value })}
      />
      <Placeholders locale={locale} onInsert={insert} />
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
        </Button>
        {isUnsaved && (
          <Button look="subtle" onClick={() => type(template)}>
            {texts.undo}
          </Button>
        )}
        {!template.isDefault && (
          <ResetTemplate
            wave={wave}
            template={template}
            onReset={(mail) => {
              onSaved(mail);
              setSaid({ text: texts.wasReset, takesFocus: true });
            }}
          />
        )}
      </div>
      <Message said={said} />
    </form>
  );
}
