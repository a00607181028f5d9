import { useState } from 'react';
import type { CheckedRowBody, ImportedBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';
import { CleanTable } from './CleanTable.tsx';
import { FaultTable } from './FaultTable.tsx';
import type { List } from './MapColumns.tsx';
import { useFocusOn } from './use-focus-on.ts';

type Props = {
  readonly list: List;
  readonly rows: readonly CheckedRowBody[];
  readonly onImported: (counts: ImportedBody) => void;
};

/** What the import would do, row by row, and the button that does it. */
export function CheckedRows({ list, rows, onImported }: Props) {
  const texts = useTexts().addressBook.importing;
  const heading = useFocusOn(rows);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const faulty = rows.filter(({ state }) => state === 'faulty');
  const clean = rows.filter(({ state }) => state !== 'faulty');
  const store = async () => {
    setBusy(true);
    setProblem(null);
    try {
      onImported(await send<ImportedBody>('POST', paths.imports(), { ...list, cleanOnly: faulty.length > 0 }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby="controle">
      <Heading level={2} id="controle" ref={heading} tabIndex={-1}>
        {texts.checkTitle}
      </Heading>
      <Summary rows={rows} />
      {faulty.length > 0 && (
        <>
          <Alert kind="warning" title={texts.faultyTitle(faulty.length)}>
            {texts.faultyText}
          </Alert>
          <FaultTable list={list} rows={faulty} />
        </>
      )}
      {clean.length === 0 ? <p>{texts.nothingClean}</p> : <CleanTable list={list} rows={clean} />}
      <FormProblem problem={problem} />
      {clean.length > 0 && (
        <div>
          <Button look={faulty.length > 0 ? 'secondary' : 'primary'} busy={busy} onClick={() => void store()}>
            {faulty.length > 0 ? texts.importClean(clean.length) : texts.importAll(clean.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

const STATES = ['new', 'changed', 'unchanged', 'faulty'] as const;

function Summary({ rows }: Pick<Props, 'rows'>) {
  const { summary } = useTexts().addressBook.importing;
  return (
    <ul className="ss-summary">
      {STATES.map((state) => (
        <li key={state}>
          <strong>{rows.filter((row) => row.state === state).length}</strong> {summary[state]}
        </li>
      ))}
    </ul>
  );
}
