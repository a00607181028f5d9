import { useState } from 'react';
import type { Chart } from '../../analytics/charts/chart.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { useTexts } from '../texts/texts.ts';
import { fileName, saveFile } from './save-file.ts';

type Format = 'png' | 'svg' | 'csv' | 'arrow';
const PICTURES: readonly Format[] = ['png', 'svg'];
const FIGURES: readonly Format[] = ['csv', 'arrow'];

type Props = { readonly chart: Chart; readonly wave: string };

/** The chart as a picture and its figures as a file, made here from what stands on the page already. */
export function Downloads({ chart, wave }: Props) {
  const { results } = useTexts();
  const [failed, setFailed] = useState(false);
  const save = async (format: Format) => {
    setFailed(false);
    await make(format, chart, fileName(chart.id, wave, format)).catch(() => setFailed(true));
  };
  return (
    <div className="ss-stack ss-stack--small">
      <ul className="ss-downloads">
        {(chart.build === null ? FIGURES : [...PICTURES, ...FIGURES]).map((format) => (
          <li key={format}>
            <Button look="subtle" onClick={() => void save(format)}>
              {results.formats[format]}
              <span className="ss-visually-hidden"> {results.ofChart(chart.title)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {failed && (
        <Alert kind="error" announce>
          {results.downloadFailed}
        </Alert>
      )}
    </div>
  );
}

/** Each way of making a file is fetched when it is first asked for: most readers save nothing. */
async function make(format: Format, chart: Chart, name: string): Promise<void> {
  if (format === 'png') saveFile(name, await (await import('./chart-image.ts')).chartPng(chart), 'image/png');
  if (format === 'svg') saveFile(name, await (await import('./chart-image.ts')).chartSvg(chart), 'image/svg+xml');
  if (format === 'csv') saveFile(name, (await import('./chart-csv.ts')).chartCsv(chart.table), 'text/csv');
  if (format === 'arrow')
    saveFile(name, (await import('./chart-arrow.ts')).chartArrow(chart.table), 'application/vnd.apache.arrow.file');
}
