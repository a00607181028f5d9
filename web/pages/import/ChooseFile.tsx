import { type DragEvent, useId, useRef, useState } from 'react';
import { paths } from '../../../api/contract/paths.ts';
import { Alert } from '../../components/Alert.tsx';
import { buttonClass } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { DownloadList } from '../../components/DownloadList.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Sheet, Unreadable } from './read-file.ts';

/** A file as it was read; the number tells it from the same file chosen again. */
export type ChosenFile = { readonly number: number; readonly name: string; readonly sheets: readonly Sheet[] };

type Props = {
  readonly file: ChosenFile | null;
  /** Null when the file that was chosen cannot be read. */
  readonly onChosen: (file: ChosenFile | null) => void;
};

/** A field for a file, and a place to drop one. The readers are fetched when there is something to read. */
export function ChooseFile({ file, onChosen }: Props) {
  const { addressBook } = useTexts();
  const texts = addressBook.importing;
  const [state, setState] = useState<'idle' | 'reading' | Unreadable>('idle');
  const [isOver, setIsOver] = useState(false);
  const id = useId();
  const count = useRef(0);
  const read = async (chosen: File) => {
    const number = ++count.current;
    setState('reading');
    const { readFile, UnreadableFile } = await import('./read-file.ts');
    try {
      const sheets = await readFile(chosen);
      if (number === count.current) onChosen({ number, name: chosen.name, sheets });
      setState('idle');
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      onChosen(null);
      setState(error.reason);
    }
  };
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setIsOver(isNow);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void read(dropped);
  };
  return (
    <section
      className={classes('ss-card ss-stack ss-drop', isOver && 'ss-drop--over')}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
      aria-label={texts.file}
    >
      <Paragraph id={`${id}-help`}>{texts.fileHelp}</Paragraph>
      <div>
        {/* The browser's own field speaks the browser's language and forgets the file; its label looks like our button. */}
        <input
          id={id}
          type="file"
          className="ss-visually-hidden ss-file"
          accept=".xlsx,.csv,.txt,.tsv,text/csv"
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void read(chosen);
            // The same file, mended meanwhile, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass(file === null ? 'primary' : 'secondary')}>
          {file === null ? texts.choose : texts.chooseOther}
        </label>
      </div>
      <p role="status" className="ss-small">
        {state === 'reading' ? texts.reading : file && texts.chosen(file.name)}
      </p>
      {state !== 'idle' && state !== 'reading' && (
        <Alert kind="error" title={texts.unreadableTitle} announce>
          {texts.unreadable[state]}
        </Alert>
      )}
      {file === null && (
        <div>
          <p className="ss-soft ss-small">{texts.example}</p>
          <DownloadList pathOf={paths.addressBookList} labelOf={addressBook.downloadOf} />
        </div>
      )}
    </section>
  );
}
