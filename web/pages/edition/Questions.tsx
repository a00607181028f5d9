import { useRef } from 'react';
import { MAXIMUM_OPEN_QUESTIONS, MAXIMUM_STATEMENT } from '../../../survey/edition-limits.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { changedAt, type DraftQuestion, isShippedQuestion, moved, newQuestion } from './draft.ts';
import type { EditingProps } from './Editor.tsx';
import { Order } from './Order.tsx';
import { Tick } from './Tick.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { WordsField } from './WordsField.tsx';

/** The open questions: the shipped ones to keep or leave out, own ones to write. */
export function Questions(props: EditingProps) {
  const { draft, change } = props;
  const { editions: texts } = useTexts();
  const add = useRef<HTMLButtonElement>(null);
  const { questions } = draft;
  const set = (list: readonly DraftQuestion[]) => change({ questions: list });
  return (
    <section className="ss-card ss-stack" aria-labelledby="open-vragen">
      <Heading level={2} id="open-vragen">
        {texts.questions}
      </Heading>
      <Paragraph>{texts.questionsLead}</Paragraph>
      <ul className="ss-criteria">
        {questions.map((one, i) => (
          <QuestionItem
            key={one.question.id}
            {...props}
            one={one}
            place={i}
            onChange={(part) => set(changedAt(questions, i, (before) => ({ ...before, ...part })))}
            onMove={(by) => set(moved(questions, i, by))}
            onRemove={() => {
              set(questions.toSpliced(i, 1));
              add.current?.focus();
            }}
          />
        ))}
      </ul>
      {questions.filter(({ isKept }) => isKept).length < MAXIMUM_OPEN_QUESTIONS && (
        <p>
          <Button ref={add} onClick={() => set([...questions, newQuestion()])}>
            {texts.addQuestion}
          </Button>
        </p>
      )}
    </section>
  );
}

type ItemProps = EditingProps & {
  readonly one: DraftQuestion;
  readonly place: number;
  readonly onChange: (part: Partial<DraftQuestion>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

function QuestionItem(props: ItemProps) {
  const { one, place, draft, say, onChange, onMove } = props;
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const { text } = one.question;
  const name = text.partner[locale] || text.partner.nl || texts.untitled;
  const isWritten = one.isKept && !isShippedQuestion(one.question);
  const move = (by: 1 | -1) => {
    onMove(by);
    say(texts.movedTo(name, place + by + 1, draft.questions.length));
  };
  return (
    <li>
      <div className="ss-row ss-row--apart ss-row--top">
        {isWritten ? (
          <strong className="ss-criteria__name">{texts.ownQuestion}</strong>
        ) : (
          <Tick label={name} checked={one.isKept} onChange={(isKept) => onChange({ isKept })} />
        )}
        <Order name={name} place={place} total={draft.questions.length} onMove={move} />
      </div>
      {isWritten && <OwnQuestion {...props} name={name} />}
    </li>
  );
}

function OwnQuestion({ one: { question }, name, faultAt, onChange, onRemove }: ItemProps & { readonly name: string }) {
  const { editions: texts } = useTexts();
  const first = useFirstFocus(question.text.partner.nl === '');
  const labels = { partner: texts.questionPartner, municipality: texts.questionMunicipality };
  return (
    <div ref={first}>
      {(['partner', 'municipality'] as const).map((role) => (
        <WordsField
          key={role}
          label={labels[role]}
          name={`openQuestions.${question.id}.text.${role}`}
          maximum={MAXIMUM_STATEMENT}
          value={question.text[role]}
          faultAt={faultAt}
          onChange={(words) => onChange({ question: { ...question, text: { ...question.text, [role]: words } } })}
        />
      ))}
      <Button look="subtle" negative aria-label={texts.removeNamed(name)} onClick={onRemove}>
        {texts.removeQuestion}
      </Button>
    </div>
  );
}
