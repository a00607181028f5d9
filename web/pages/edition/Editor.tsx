import { useDeferredValue, useMemo, useState } from 'react';
import type { EditionDetailBody } from '../../../api/contract/editions.ts';
import { MAXIMUM_MINUTES, minutesToAnswer } from '../../../survey/answering-time.ts';
import { changeEdition, type LadderSteps } from '../../../survey/edition-change.ts';
import { Alert } from '../../components/Alert.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import { EditionFacts } from '../editions/EditionFacts.tsx';
import { askedOf, changedAt, type EditionDraft } from './draft.ts';
import { Leaving } from './Leaving.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { Questions } from './Questions.tsx';
import { SaveBar } from './SaveBar.tsx';
import { Themes } from './Themes.tsx';
import { Tick } from './Tick.tsx';
import { useSaving } from './use-saving.ts';
import { WordsField } from './WordsField.tsx';
import { withGaps } from './with-gaps.ts';

/** What every part of the editor is given. */
export type EditingProps = {
  readonly draft: EditionDraft;
  readonly change: (part: Partial<EditionDraft>) => void;
  /** The sentence to a faulty field, by its name. */
  readonly faultAt: (name: string) => string | undefined;
  /** Says what just happened to whoever does not see it. */
  readonly say: (text: string) => void;
};

type Props = { readonly detail: EditionDetailBody; readonly reload: () => Promise<void> };

/** A questionnaire that can still be changed, with what it will look like beside it. */
export function Editor({ detail, reload }: Props) {
  const { editions: texts, common } = useTexts();
  const saving = useSaving(detail, reload);
  const { draft, change, faults } = saving;
  const [said, setSaid] = useState('');
  const faultAt = (name: string) => faults[name] && texts.fault[faults[name]];
  const editing: EditingProps = { draft, change, faultAt, say: setSaid };
  const shown = useDeferredValue(draft);
  const preview = useMemo(() => withGaps(changeEdition(detail.edition, askedOf(shown))), [detail.edition, shown]);
  const asked = askedOf(draft);
  return (
    <div className="ss-editor">
      <form
        className="ss-stack ss-stack--large"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saving.save(event.currentTarget);
        }}
      >
        <section className="ss-card ss-stack" aria-labelledby="over">
          <Heading level={2} id="over">
            {texts.about}
          </Heading>
          <EditionFacts
            edition={{
              ...detail,
              themes: asked.themes.length,
              criteria: asked.criteria.length,
              minutes: minutesToAnswer(asked),
            }}
          />
          <TextField
            name="name"
            label={texts.name}
            description={texts.nameHelp}
            error={faultAt('name') && common.required(texts.name)}
            maxLength={80}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
          />
          <Tick
            label={texts.fallsBack}
            description={texts.fallsBackHelp}
            checked={draft.englishFallsBack}
            onChange={(englishFallsBack) => change({ englishFallsBack })}
          />
        </section>
        {minutesToAnswer(asked) > MAXIMUM_MINUTES && (
          <Alert kind="warning" title={texts.tooLong}>
            {texts.tooLongText}
          </Alert>
        )}
        <Themes {...editing} previous={detail.previous} previousName={detail.basedOn?.name ?? ''} />
        <Questions {...editing} />
        <Ladder {...editing} />
        <SaveBar saving={saving} said={said} />
      </form>
      <PreviewPane edition={preview} />
      <Leaving isDirty={saving.isDirty} />
    </div>
  );
}

function Ladder({ draft, change, faultAt }: EditingProps) {
  const { editions: texts } = useTexts();
  return (
    <section className="ss-card ss-stack" aria-labelledby="ladder">
      <Heading level={2} id="ladder">
        {texts.ladder}
      </Heading>
      <Paragraph>{texts.ladderLead}</Paragraph>
      {draft.ladder.map((step, i) => (
        <WordsField
          // biome-ignore lint/suspicious/noArrayIndexKey: a step of the ladder is known by its height.
          key={i}
          label={texts.step(i + 1)}
          name={`ladder.${i}`}
          maximum={40}
          value={step}
          faultAt={faultAt}
          onChange={(words) => change({ ladder: changedAt(draft.ladder, i, () => words) as unknown as LadderSteps })}
        />
      ))}
    </section>
  );
}
