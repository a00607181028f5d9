import { listWords } from '../../../analytics/list-words.ts';
import type { Trend, TrendWave } from '../../../analytics/trend.ts';
import { pages } from '../../../api/contract/paths.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { lastDayOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { namesIn } from './names-in.ts';

/** Which waves there were, with which questionnaire, and who joined and left. */
export function WaveTable({ trend }: { readonly trend: Trend }) {
  const { trend: texts } = useTexts().years;
  return (
    <section className="ss-card ss-stack" aria-labelledby="jaren-meetrondes">
      <Heading level={2} id="jaren-meetrondes">
        {texts.waves}
      </Heading>
      <Paragraph className="ss-narrow">{texts.wavesLead}</Paragraph>
      <table className="utrecht-table utrecht-table--html-table ss-stacked">
        <caption>{texts.wavesCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.wave}</th>
            <th scope="col">{texts.closed}</th>
            <th scope="col">{texts.questionnaire}</th>
            <th scope="col">{texts.joined}</th>
            <th scope="col">{texts.left}</th>
          </tr>
        </thead>
        <tbody>
          {trend.waves.map((wave) => (
            <Row key={wave.id} wave={wave} trend={trend} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ wave, trend }: { readonly wave: TrendWave; readonly trend: Trend }) {
  const { trend: texts } = useTexts().years;
  const { locale } = useLocale();
  const { id, name, closesAt, isOpen, edition, joined, left } = wave;
  const isFirst = wave === trend.waves[0];
  const namesOf = (ids: readonly OrganisationId[] | null) => {
    if (ids === null) return isFirst ? '–' : texts.unknown;
    const names = namesIn(trend, ids);
    return names.length === 0 ? texts.nobody : listWords(locale, names);
  };
  const total = wave.rows.filter(({ kind }) => kind === 'criterion').length;
  return (
    <tr>
      <th scope="row">
        <RouteLink to={pages.dashboard(id)}>{name}</RouteLink>
      </th>
      <td data-label={texts.closed}>{isOpen ? texts.open : lastDayOf(locale, closesAt)}</td>
      <td data-label={texts.questionnaire}>
        <span>
          {edition.title[locale]}
          {edition.isNew && edition.continues !== null && (
            <span className="ss-why">{texts.newEdition(edition.continues.length, total)}</span>
          )}
        </span>
      </td>
      <td data-label={texts.joined}>{namesOf(joined)}</td>
      <td data-label={texts.left}>{namesOf(left)}</td>
    </tr>
  );
}
