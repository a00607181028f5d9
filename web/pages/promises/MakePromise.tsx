import { useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import type { PromisesBody } from '../../../api/contract/promises.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useForm } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';
import { PromiseFields } from './PromiseFields.tsx';
import { usePromiseForm } from './promise-form.ts';

type Props = {
  readonly body: PromisesBody;
  readonly open: boolean;
  /** The wave and the gap that it is about, where the page says so. */
  readonly about?: { readonly waveId: string; readonly gapId: string | null };
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
};

/** Writes down a promise. */
export function MakePromise({ open, onClose, ...rest }: Props) {
  const { promises: texts } = useTexts();
  return (
    <Dialog open={open} title={texts.add} onClose={onClose}>
      <Fields onClose={onClose} {...rest} />
    </Dialog>
  );
}

function Fields({ body, about, onClose, onDone }: Omit<Props, 'open'>) {
  const { promises: texts, common } = useTexts();
  const closed = body.waves.filter(({ isClosed }) => isClosed);
  const [waveId, setWaveId] = useState<string>(about?.waveId ?? closed[0]?.id ?? '');
  const { check, place, bodyOf } = usePromiseForm();
  const { faults, problem, busy, onSubmit } = useForm(
    check,
    async (values) => {
      await send('POST', paths.promises(body.coalition.id), { waveId, ...bodyOf(values) });
      await onDone();
    },
    place,
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      {about === undefined && closed.length > 1 && (
        <SelectField label={texts.form.wave} value={waveId} onChange={(event) => setWaveId(event.currentTarget.value)}>
          {closed.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <PromiseFields body={body} promise={null} waveId={waveId} gapId={about?.gapId ?? null} faults={faults} />
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
