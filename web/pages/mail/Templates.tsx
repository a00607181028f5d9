import { useState } from 'react';
import type { WaveMailBody, WaveMailTemplateBody } from '../../../api/contract/mail.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { LOCALES } from '../../../survey/locale.ts';
import { MAIL_KINDS } from '../../../survey/mail.ts';
import { Heading } from '../../components/Heading.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Choices } from './Choices.tsx';
import { type Edits, keyOf, unsavedIn, type Which } from './edits.ts';
import { Preview } from './Preview.tsx';
import { TemplateForm } from './TemplateForm.tsx';

type Props = {
  readonly wave: WaveDetailBody;
  readonly templates: readonly WaveMailTemplateBody[];
  readonly edits: Edits;
  readonly onEdits: (edits: Edits) => void;
  readonly onSaved: (mail: WaveMailBody) => void;
};

/** The texts of the wave's mails: one at a time, with beside it what somebody gets. */
export function Templates({ wave, templates, edits, onEdits, onSaved }: Props) {
  const { mail: texts } = useTexts();
  const [which, setWhich] = useState<Which>({ kind: 'invitation', locale: useLocale().locale });
  const unsaved = unsavedIn(edits, templates);
  const template = templates.find((one) => keyOf(one) === keyOf(which));
  if (template === undefined) return null;
  const words = edits[keyOf(which)] ?? template;
  const marksOf = (one: Which) => {
    if (unsaved.includes(keyOf(one))) return texts.unsaved;
    return templates.find((other) => keyOf(other) === keyOf(one))?.isDefault === false ? texts.changed : null;
  };
  return (
    <section className="ss-card ss-stack" aria-labelledby="teksten">
      <Heading level={2} id="teksten">
        {texts.texts}
      </Heading>
      <div className="ss-mail-which">
        <Choices
          legend={texts.which}
          name="kind"
          chosen={which.kind}
          options={MAIL_KINDS.map((kind) => ({
            value: kind,
            label: texts.kinds[kind],
            mark: marksOf({ ...which, kind }),
          }))}
          onChoose={(kind) => setWhich({ ...which, kind })}
        />
        <Choices
          legend={texts.language}
          name="locale"
          chosen={which.locale}
          description={texts.languageHelp}
          options={LOCALES.map((locale) => ({
            value: locale,
            label: texts.languages[locale],
            mark: marksOf({ ...which, locale }),
          }))}
          onChoose={(locale) => setWhich({ ...which, locale })}
        />
      </div>
      <div className="ss-mail-columns">
        <TemplateForm
          key={keyOf(which)}
          wave={wave}
          template={template}
          words={words}
          isUnsaved={unsaved.includes(keyOf(which))}
          onWords={(typed) => onEdits({ ...edits, [keyOf(which)]: typed })}
          onSaved={(mail) => {
            const { [keyOf(which)]: _saved, ...others } = edits;
            onEdits(others);
            onSaved(mail);
          }}
        />
        <Preview wave={wave} which={which} words={words} />
      </div>
    </section>
  );
}
