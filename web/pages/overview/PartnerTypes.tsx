import { formatGap, formatPoints } from '../../../analytics/format.ts';
import { listWords } from '../../../analytics/list-words.ts';
import type { Overview } from '../../../analytics/overview.ts';
import type { PartnerType, TypeLevel } from '../../../analytics/partner-types.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { textsOf } from '../../../survey/texts/texts.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly overview: Overview };

/** How each kind of partner sees the municipality, over all coalitions of the year. */
export function PartnerTypes({ overview: { types, themes } }: Props) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  const told = types.filter((type) => type.themes.length > 0);
  const few = types.filter((type) => type.themes.length === 0);
  const kinds = textsOf(locale).organisationKinds;
  const names = few.map(({ kind, organisations }) => texts.kindOf(kinds[kind], organisations));
  return (
    <section className="ss-card ss-stack" aria-labelledby="overzicht-soorten">
      <Heading level={2} id="overzicht-soorten">
        {texts.types}
      </Heading>
      <Paragraph className="ss-narrow">{types.length === 0 ? texts.typesNone : texts.typesLead}</Paragraph>
      {told.length > 0 && (
        <table className="utrecht-table utrecht-table--html-table ss-stacked">
          <caption>{texts.typesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.type}</th>
              <th scope="col" className="ss-number">
                {texts.organisations}
              </th>
              {themes.map(({ id, title }) => (
                <th key={id} scope="col" className="ss-number" lang={languageOf(title, locale)}>
                  {title[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((type) => (
              <Row key={type.kind} type={type} themes={themes} />
            ))}
          </tbody>
        </table>
      )}
      {few.length > 0 && <Paragraph className="ss-narrow">{texts.typesFew(listWords(locale, names))}</Paragraph>}
    </section>
  );
}

function Row({ type, themes }: { readonly type: PartnerType; readonly themes: Overview['themes'] }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  return (
    <tr>
      <th scope="row">{textsOf(locale).organisationKinds[type.kind]}</th>
      <td className="ss-number" data-label={texts.organisations}>
        {type.organisations}
      </td>
      {themes.map(({ id, title }) => (
        <td key={id} className="ss-number" data-label={title[locale]}>
          <Level level={type.themes.find(({ theme }) => theme === id)} />
        </td>
      ))}
    </tr>
  );
}

function Level({ level }: { readonly level: TypeLevel | undefined }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  if (level === undefined) return texts.tooFew;
  return (
    <span>
      {formatPoints(locale, level.mean)}
      {level.gap !== null && <span className="ss-why">{texts.typeGap(formatGap(locale, level.gap))}</span>}
    </span>
  );
}
