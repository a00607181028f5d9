import { type FormEvent, useId, useState } from 'react';
import { pages, paths } from '../../api/contract/paths.ts';
import type { ImportedRatingsBody } from '../../api/contract/ratings.ts';
import { RATING_COLUMNS } from '../../survey/rating-file.ts';
import { ProblemError, send } from '../api.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { FileField } from '../components/FileField.tsx';
import { Heading } from '../components/Heading.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { useTexts } from '../texts/texts.ts';

/** A large file is stored in one go; on a slow machine that takes a while. */
const PATIENCE = 300_000;

/** Ratings of earlier years, from a file into closed waves. */
export function ImportRatingsPage() {
  const { importRatings: texts, home } = useTexts();
  const [state, setState] = useState<'idle' | 'busy' | ImportedRatingsBody | ProblemError>('idle');
  const [isMissing, setIsMissing] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = useId();
  const load = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('file') as HTMLInputElement;
    const [file] = input.files ?? [];
    setIsMissing(file === undefined);
    if (file === undefined) return input.focus();
    setState('busy');
    try {
      setState(await send<ImportedRatingsBody>('POST', paths.ratingImports(), file, { timeout: PATIENCE }));
      input.value = '';
      setChosen(null);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setState(error);
    }
  };
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={[{ to: pages.home(), name: home.crumb }]}>
      <section className="ss-card ss-stack">
        <Heading level={2}>{texts.columnsTitle}</Heading>
        <Paragraph>{texts.columnsLead}</Paragraph>
        <table className="utrecht-table utrecht-table--html-table ss-stacked">
          <caption className="ss-visually-hidden">{texts.columnsTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {RATING_COLUMNS.map((column) => (
              <tr key={column}>
                <th scope="row">
                  <code>{column}</code>
                </th>
                <td>{texts.columns[column]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Paragraph>{texts.after}</Paragraph>
      </section>
      <form className="ss-card ss-stack" onSubmit={(event) => void load(event)} noValidate>
        <FileField
          id={id}
          name="file"
          accept=".csv,.txt,text/csv"
          label={texts.file}
          chosen={chosen === null ? null : texts.chosen(chosen)}
          fault={isMissing ? texts.missing : null}
          onChoose={(name) => {
            setChosen(name);
            setIsMissing(false);
          }}
        />
        <div>
          <Button look="primary" type="submit" busy={state === 'busy'}>
            {state === 'busy' ? texts.busy : texts.submit}
          </Button>
        </div>
        <p role="status" className="ss-visually-hidden">
          {state === 'busy' && texts.busy}
        </p>
        {state instanceof ProblemError && <Refused problem={state} />}
        {typeof state === 'object' && 'waves' in state && (
          <Alert kind="ok" title={texts.doneTitle} announce>
            <p>{texts.done(state.ratings, state.waves, state.coalitions)}</p>
            <p>
              <RouteLink to={pages.home()}>{texts.toCoalitions}</RouteLink>
            </p>
          </Alert>
        )}
      </form>
    </Page>
  );
}

/** What is wrong; a sentence for each faulty line on a line of its own. */
function Refused({ problem }: { readonly problem: ProblemError }) {
  const [first = '', ...lines] = problem.detail.split('\n');
  return (
    <Alert kind="error" title={problem.title} announce>
      <p>{first}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
