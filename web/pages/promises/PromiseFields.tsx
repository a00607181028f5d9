import { useState } from 'react';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import { SelectField, TextAreaField, TextField } from '../../components/TextField.tsx';
import type { Faults } from '../../components/use-form.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { gapTitleOf } from './gap-title.ts';

type Props = {
  readonly body: PromisesBody;
  /** What the fields begin with; null: a new promise. */
  readonly promise: PromiseBody | null;
  /** The wave that the gaps are of. */
  readonly waveId: string;
  /** The gap that is chosen to begin with; null: none in particular. */
  readonly gapId: string | null;
  readonly faults: Faults;
};

/** What a promise is: its words, its gap, its owner, who is reminded, and the last day. */
export function PromiseFields({ body, promise, waveId, gapId, faults }: Props) {
  const texts = useTexts().promises.form;
  return (
    <>
      <TextAreaField
        name="text"
        label={texts.text}
        description={texts.textHelp}
        error={faults['text']}
        defaultValue={promise?.text}
        maxLength={300}
        rows={3}
      />
      <Gap key={waveId} body={body} waveId={waveId} gapId={gapId} />
      <Owner body={body} promise={promise} faults={faults} />
      <TextField
        name="dueOn"
        type="date"
        className="ss-field--date"
        label={texts.dueOn}
        error={faults['dueOn']}
        defaultValue={promise?.dueOn}
      />
    </>
  );
}

function Gap({ body, waveId, gapId }: Pick<Props, 'body' | 'waveId' | 'gapId'>) {
  const { promises: texts } = useTexts();
  const { locale } = useLocale();
  const gaps = body.waves.find(({ id }) => id === waveId)?.gaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <SelectField name="gapId" label={texts.form.gap} defaultValue={gapId ?? ''}>
      <option value="">{texts.form.noGap}</option>
      {gaps.map((gap) => (
        <option key={gap.id} value={gap.id}>
          {gapTitleOf(gap, locale, texts)}
        </option>
      ))}
    </SelectField>
  );
}

/** Who can be reminded follows from who promises. */
function Owner({ body, promise, faults }: Pick<Props, 'body' | 'promise' | 'faults'>) {
  const texts = useTexts().promises.form;
  const [owner, setOwner] = useState<string>(promise?.organisationId ?? '');
  const isFixed = promise !== null && promise.askedIn.length > 0;
  const choices = body.organisations.filter(({ id, isMember }) => (isFixed ? id === owner : isMember || id === owner));
  const people = body.organisations.find(({ id }) => id === owner)?.people ?? [];
  return (
    <>
      <SelectField
        name="organisationId"
        label={texts.organisation}
        description={isFixed ? texts.fixedOwner : undefined}
        error={faults['organisationId']}
        value={owner}
        onChange={(event) => setOwner(event.currentTarget.value)}
      >
        {promise === null && <option value="">{texts.choose}</option>}
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        key={owner}
        name="personId"
        label={texts.person}
        description={texts.personHelp}
        defaultValue={promise?.organisationId === owner ? (promise?.personId ?? '') : ''}
      >
        <option value="">{texts.nobody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
