import { useEffect, useState } from 'react';
import { rowSentence } from '../../../analytics/conversation/row-sentence.ts';
import { type ChosenGapBody, LONGEST_READING } from '../../../api/contract/conversation.ts';
import { READING_OUTCOMES, type ReadingOutcome } from '../../../survey/conversation.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { TextAreaField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { rowOfGap, titleOfGap } from './row-of-gap.ts';
import type { StepProps } from './step-props.ts';
import { useReading, type WrittenReading } from './use-reading.ts';

type Props = StepProps & {
  readonly gap: ChosenGapBody;
  readonly onDirty: (id: string, isDirty: boolean) => void;
};

/** Writing down what each side reads in a gap, and what they make of it together. */
export function ReadingForm({ gap, onDirty, ...props }: Props) {
  const { readings: texts, gapGone } = useTexts().conversation;
  const { locale } = useLocale();
  const written = useReading(gap, props);
  const [said, setSaid] = useState('');
  const { reading, change, isDirty } = written;
  useEffect(() => {
    onDirty(gap.id, isDirty);
    return () => onDirty(gap.id, false);
  }, [onDirty, gap.id, isDirty]);
  const title = titleOfGap(locale, props.body.dashboard, gap.gap);
  const row = rowOfGap(props.body.dashboard, gap.gap);
  const field = { rows: 4, maxLength: LONGEST_READING } as const;
  return (
    <form
      className="ss-reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void written.save().then((done) => setSaid(done ? texts.saved(title) : ''));
      }}
    >
      <Heading level={3}>{title}</Heading>
      <Paragraph className="ss-narrow">{row ? rowSentence(locale, row) : gapGone}</Paragraph>
      <TextAreaField
        {...field}
        label={texts.municipality}
        value={reading.municipality ?? ''}
        onChange={({ target }) => change({ municipality: target.value })}
      />
      <TextAreaField
        {...field}
        label={texts.partners}
        description={texts.partnersHelp}
        value={reading.partners ?? ''}
        onChange={({ target }) => change({ partners: target.value })}
      />
      <ChoiceField<ReadingOutcome | ''>
        name={`outcome-${gap.id}`}
        label={texts.outcome}
        choices={READING_OUTCOMES.map((value) => ({ value, ...texts.outcomes[value] }))}
        value={reading.outcome ?? ''}
        onChoose={(outcome) => change({ outcome: outcome || null })}
      />
      {reading.outcome !== null && (
        <TextAreaField
          {...field}
          label={texts.together[reading.outcome]}
          value={reading.together ?? ''}
          onChange={({ target }) => change({ together: target.value })}
        />
      )}
      <Save written={written} title={title} said={said} />
    </form>
  );
}

type SaveProps = { readonly written: WrittenReading; readonly title: string; readonly said: string };

function Save({ written, title, said }: SaveProps) {
  const { readings: texts } = useTexts().conversation;
  const { busy, problem, conflict, isDirty, reading } = written;
  const isEmpty = Object.values(reading).every((words) => !words);
  const state = isDirty ? texts.unsaved : isEmpty ? texts.empty : texts.isSaved;
  return (
    <>
      {conflict === null ? <FormProblem problem={problem} /> : <Conflict written={written} version={conflict} />}
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
          <span className="ss-visually-hidden">{texts.of(title)}</span>
        </Button>
        <p className="ss-soft ss-small ss-reading__state" role="status">
          {isDirty ? state : said || state}
        </p>
      </div>
    </>
  );
}

/** Somebody else saved meanwhile: one of the two has to be chosen. */
function Conflict({ written, version }: Pick<SaveProps, 'written'> & { readonly version: number }) {
  const { readings: texts } = useTexts().conversation;
  return (
    <Alert kind="warning" title={written.problem?.title ?? ''} announce>
      <p>{written.problem?.detail}</p>
      <div className="ss-row">
        <Button onClick={() => void written.save(version)}>{texts.conflictMine}</Button>
        <Button onClick={() => void written.takeStored()}>{texts.conflictTheirs}</Button>
      </div>
    </Alert>
  );
}
