import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import type { EditionTexts } from '../../texts/editions-nl.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Saving } from './use-saving.ts';

type Props = {
  readonly saving: Saving;
  /** What was just done, for whoever does not see it. */
  readonly said: string;
};

/** Whether everything has been saved, always in view, and the button that does it. */
export function SaveBar({ saving, said }: Props) {
  const { editions: texts } = useTexts();
  const { busy, problem, conflict } = saving;
  return (
    <div className="ss-save">
      {conflict === null ? <FormProblem problem={problem} /> : <Conflict saving={saving} version={conflict} />}
      <div className="ss-row ss-row--apart">
        <p className="ss-small" role="status">
          {statusOf(saving, texts)}
          <span className="ss-visually-hidden"> {said}</span>
        </p>
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}

function statusOf({ isDirty, faults }: Saving, texts: EditionTexts): string {
  const found = Object.values(faults);
  if (found.length === 0) return isDirty ? texts.unsaved : texts.saved;
  const hint = found.includes('english') ? ` ${texts.noEnglish}` : '';
  return `${texts.notSaved}. ${texts.faults(found.length)}${hint}`;
}

/** Somebody else saved meanwhile: one of the two has to be chosen. */
function Conflict({ saving, version }: Pick<Props, 'saving'> & { readonly version: number }) {
  const { editions: texts } = useTexts();
  return (
    <Alert kind="warning" title={saving.problem?.title ?? ''} announce>
      <p>{saving.problem?.detail}</p>
      <div className="ss-row">
        <Button onClick={({ currentTarget }) => currentTarget.form && void saving.save(currentTarget.form, version)}>
          {texts.conflictMine}
        </Button>
        <Button onClick={() => void saving.takeStored()}>{texts.conflictTheirs}</Button>
      </div>
    </Alert>
  );
}
