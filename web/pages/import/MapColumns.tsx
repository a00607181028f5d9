import { useState } from 'react';
import type { CheckedRowBody, ContactRowBody, ImportCheckedBody } from '../../../api/contract/address-book.ts';
import { paths } from '../../../api/contract/paths.ts';
import { MAXIMUM_CONTACT_LINES } from '../../../survey/contact-list.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { ChooseCoalition } from './ChooseCoalition.tsx';
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
  const { problems } = textsOf(useLocale().locale);
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
  const tooLong = problems['import.too-many-rows']({ rows: rows.length, limit: MAXIMUM_CONTACT_LINES });
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
          {rows.length > MAXIMUM_CONTACT_LINES ? (
            <Alert kind="error" title={tooLong.title}>
              {tooLong.detail}
            </Alert>
          ) : columns.includes('organisation') ? (
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
