import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { CheckedRowBody, ImportedBody } from '../../api/contract/address-book.ts';
import { pages } from '../../api/contract/paths.ts';
import type { Locale } from '../../survey/locale.ts';
import { Page } from '../components/Page.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { CheckedRows } from './import/CheckedRows.tsx';
import { ChooseFile, type ChosenFile } from './import/ChooseFile.tsx';
import { Imported } from './import/Imported.tsx';
import { type List, MapColumns } from './import/MapColumns.tsx';

/** A list, and what the server said of its rows, in the language that was chosen then. */
type Checked = { readonly list: List; readonly rows: readonly CheckedRowBody[]; readonly locale: Locale };

type Done = { readonly counts: ImportedBody; readonly coalitionId: string | null };

/** From a file into the address book: choose → columns → check → import. */
export function ImportPage() {
  const { addressBook: texts } = useTexts();
  const { locale } = useLocale();
  const [params] = useSearchParams();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const start = (chosen: ChosenFile | null) => {
    setFile(chosen);
    setChecked(null);
    setDone(null);
  };
  const { title, lead } = texts.importing;
  return (
    <Page title={title} lead={lead} crumbs={[{ to: pages.addressBook(), name: texts.title }]}>
      {done !== null ? (
        <Imported {...done} onAnother={() => start(null)} />
      ) : (
        <>
          <ChooseFile file={file} onChosen={start} />
          {file !== null && (
            <MapColumns
              key={file.number}
              file={file}
              wantedCoalition={params.get('coalitie') ?? ''}
              onChange={() => setChecked(null)}
              onChecked={(list, rows) => setChecked({ list, rows, locale })}
            />
          )}
          {checked?.locale === locale && (
            <CheckedRows
              list={checked.list}
              rows={checked.rows}
              onImported={(counts) => setDone({ counts, coalitionId: checked.list.coalitionId })}
            />
          )}
        </>
      )}
    </Page>
  );
}
