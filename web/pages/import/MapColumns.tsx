import { useEffect, useState } from 'react';
import type { CheckedRowBody, ContactRowBody, ImportCheckedBody } from '../../../api/contract/address-book.ts';
import type { CoalitionBody, CoalitionsBody } from '../../../api/contract/coalitions.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { ChosenFile } from './ChooseFile.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import { type Columns, contactRowsOf, guessColumns, headerIndexOf } from './columns.ts';
import { useFocusOn } from './use-focus-on.ts';

/** What is sent to be checked, and then to be imported. */
export type List = { readonly rows: readonly ContactRowBody[]; readonly coalitionId: string | null };

type Props = {
  readonly file: ChosenFile;
  readonly wantedCoalition: string;
  /** What was checked is no longer what would be imported. */
  readonly onChange: () => void;
  readonly onChecked: (list: List, rows: readonly CheckedRowBody[]) => void;
};

/** Which sheet, what its columns hold, and which coalition the list goes into. */
export function MapColumns({ file, wantedCoalition, onChange, onChecked }: Props) {
  const texts = useTexts().addressBook.importing;
  const heading = useFocusOn(file);
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<Columns | null>(null);
  const [coalitionId, setCoalitionId] = useState(wantedCoalition);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [busy, setBusy] = useState(false);
  const sheet = file.sheets[place] ?? { name: '', rows: [] };
  const header = headerIndexOf(sheet);
  const headers = sheet.rows[header] ?? [];
  const columns = chosen ?? guessColumns(headers);
  const rows = contactRowsOf(sheet, header, columns);
  const changing = (change: () => void) => {
    change();
    setProblem(null);
    onChange();
  };
  const check = async () => {
    const list: List = { rows, coalitionId: coalitionId || null };
    setBusy(true);
    setProblem(null);
    try {
      const answer = await send<ImportCheckedBody>('POST', paths.importChecks(), list);
      onChecked(list, answer.rows);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="ss-card ss-stack" aria-labelledby="kolommen">
      <Heading level={2} id="kolommen" ref={heading} tabIndex={-1}>
        {texts.columnsTitle}
      </Heading>
      {file.sheets.length > 1 && (
        <SelectField
          label={texts.sheet}
          value={place}
          onChange={({ currentTarget }) =>
            changing(() => {
              setPlace(Number(currentTarget.value));
              setChosen(null);
            })
          }
        >
          {file.sheets.map(({ name }, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {sheet.rows.length > header + 1 ? (
        <>
          <Paragraph className="ss-narrow">{texts.columnsText}</Paragraph>
          <ColumnTable
            headers={headers}
            rows={sheet.rows.slice(header + 1)}
            columns={columns}
            onChange={(next) => changing(() => setChosen(next))}
          />
          <ChooseCoalition value={coalitionId} onChange={(id) => changing(() => setCoalitionId(id))} />
          <FormProblem problem={problem} />
          {columns.includes('organisation') ? (
            <div>
              <Button look="primary" busy={busy} onClick={() => void check()}>
                {texts.check(rows.length)}
              </Button>
            </div>
          ) : (
            <Alert kind="warning">{texts.needOrganisation}</Alert>
          )}
        </>
      ) : (
        <Alert kind="warning">{texts.noRows}</Alert>
      )}
    </section>
  );
}

type CoalitionProps = { readonly value: string; readonly onChange: (id: string) => void };

/** Without coalitions, or when they cannot be had, the list goes into the address book only. */
function ChooseCoalition({ value, onChange }: CoalitionProps) {
  const texts = useTexts().addressBook.importing;
  const [coalitions, setCoalitions] = useState<readonly CoalitionBody[]>([]);
  useEffect(() => {
    const none: CoalitionsBody = { coalitions: [] };
    void send<CoalitionsBody>('GET', paths.coalitions())
      .catch(() => none)
      .then((body) => setCoalitions(body.coalitions));
  }, []);
  if (coalitions.length === 0) return null;
  return (
    <SelectField
      label={texts.coalition}
      description={texts.coalitionHelp}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{texts.noCoalition}</option>
      {coalitions.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
