import { paths, RESULT_FORMATS, type ResultFormat } from '../../../../api/contract/paths.ts';
import { Link } from '../../../components/Link.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import type { ResultsView } from '../results-view.ts';
import { Section } from '../Section.tsx';

type Props = Pick<ResultsView, 'wave' | 'audience'> & {
  /** Of the link to the published result, when an audience reads it by one; without it there is nothing to download. */
  readonly token?: string;
};

/** What most people want stands first; the rest is for who computes. */
const FIRST: readonly ResultFormat[] = ['xlsx', 'zip'];
const REST = RESULT_FORMATS.filter((format) => !FIRST.includes(format));

/** The results as files to keep, each with what it is for. */
export function Downloads({ wave, audience, token }: Props) {
  const { downloads: texts } = useTexts();
  if (audience === 'audience' && token === undefined) return null;
  const pathOf = (format: ResultFormat) =>
    token === undefined ? paths.waveResults(wave.id, format) : paths.publishedResults(token, format);
  const file = (format: ResultFormat) => (
    <FileLink key={format} {...texts.formats[format]} wave={wave.name} path={pathOf(format)} />
  );
  return (
    <Section id="downloaden" title={texts.title} lead={texts.lead} quiet>
      <ul className="ss-files">{FIRST.map(file)}</ul>
      <details className="ss-details ss-no-print">
        <summary>{texts.more}</summary>
        <ul className="ss-files">
          {REST.map(file)}
          {audience === 'coordinator' && <Answers wave={wave} />}
        </ul>
      </details>
    </Section>
  );
}

/** Every answer by itself, where the people who gave them were told so. */
function Answers({ wave }: Pick<Props, 'wave'>) {
  const { downloads: texts } = useTexts();
  if (wave.attribution === 'confidential') return <li className="ss-soft">{texts.noAnswers}</li>;
  return <FileLink {...texts.answers} wave={wave.name} path={paths.waveAnswers(wave.id)} />;
}

type FileProps = { readonly name: string; readonly use: string; readonly wave: string; readonly path: string };

function FileLink({ name, use, wave, path }: FileProps) {
  const { downloads: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <li>
      <Link className="ss-link--alone" href={`${path}?locale=${locale}`} aria-label={texts.label(name, wave)} download>
        {name}
      </Link>
      <span className="ss-soft">{use}</span>
    </li>
  );
}
