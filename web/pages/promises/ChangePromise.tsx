import { paths } from '../../../api/contract/paths.ts';
import type { PromiseBody, PromisesBody } from '../../../api/contract/promises.ts';
import { PROMISE_STATES, type PromiseState } from '../../../survey/promise.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { SelectField, TextAreaField } from '../../components/TextField.tsx';
import { useForm, type Values } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';
import { PromiseFields } from './PromiseFields.tsx';
import { usePromiseForm } from './promise-form.ts';

type Props = {
  readonly open: boolean;
  readonly title: string;
  readonly promise: PromiseBody;
  readonly body: PromisesBody;
  /** The state that the form begins with, and no more fields than that needs; null: every field. */
  readonly wanted: PromiseState | null;
  readonly onClose: () => void;
  /** Comes with whether the promise has gone to another place on the page. */
  readonly onDone: (isMoved: boolean) => Promise<void>;
};

/** Changes a promise, or says that it is done or open again. */
export function ChangePromise({ open, title, ...rest }: Props) {
  return (
    <Dialog open={open} title={title} onClose={rest.onClose}>
      <Fields {...rest} />
    </Dialog>
  );
}

function Fields({ promise, body, wanted, onClose, onDone }: Omit<Props, 'open' | 'title'>) {
  const { promises: texts, common } = useTexts();
  const form = usePromiseForm();
  const save = async (values: Values) => {
    const { text, gapId, organisationId, personId, dueOn, version } = promise;
    const kept = { text, gapId, organisationId, personId, dueOn };
    // A wave whose gaps were all taken off the table has no field for them.
    const fields: Readonly<Record<string, unknown>> =
      wanted === null ? { ...form.bodyOf(values), ...(!('gapId' in values) && { gapId }) } : kept;
    const state = wanted ?? values['state'] ?? promise.state;
    const changed = { ...fields, state, note: values['note'] || null, version };
    await send('PUT', paths.promise(body.coalition.id, promise.id), changed);
    await onDone(state !== promise.state || fields['dueOn'] !== dueOn);
  };
  const { faults, problem, busy, onSubmit } = useForm(wanted === null ? form.check : () => ({}), save, form.place);
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      {wanted === null ? (
        <>
          <PromiseFields body={body} promise={promise} waveId={promise.waveId} gapId={promise.gapId} faults={faults} />
          <SelectField name="state" label={texts.form.state} defaultValue={promise.state}>
            {PROMISE_STATES.map((state) => (
              <option key={state} value={state}>
                {texts.stateOptions[state]}
              </option>
            ))}
          </SelectField>
        </>
      ) : (
        <p>{promise.text}</p>
      )}
      <TextAreaField
        name="note"
        label={common.optional(texts.form.note)}
        description={texts.form.noteHelp}
        defaultValue={promise.note ?? ''}
        maxLength={1000}
        rows={3}
      />
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
        </Button>
        <Button look="subtle" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
