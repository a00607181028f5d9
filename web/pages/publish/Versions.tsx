import type { PublicationBody } from '../../../api/contract/publications.ts';
import { Badge } from '../../components/Badge.tsx';
import { Heading } from '../../components/Heading.tsx';
import { shortMomentOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

/** Every version that there was, with who published it and who withdrew it. */
export function Versions({ publications }: { readonly publications: readonly PublicationBody[] }) {
  const { publish } = useTexts();
  const texts = publish.versions;
  return (
    <section className="ss-card ss-stack" aria-labelledby="uitgaven">
      <Heading level={2} id="uitgaven">
        {texts.title}
      </Heading>
      <table className="utrecht-table utrecht-table--html-table ss-stacked">
        <caption>{texts.caption}</caption>
        <thead>
          <tr>
            {[texts.version, texts.published, texts.content, texts.state].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {publications.map((one) => (
            <Version key={one.id} publication={one} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Version({ publication }: { readonly publication: PublicationBody }) {
  const { publish } = useTexts();
  const texts = publish.versions;
  const { locale } = useLocale();
  const { version, publishedAt, publishedBy, withComments, withdrawnAt, withdrawnBy } = publication;
  return (
    <tr>
      <th scope="row">
        {texts.version} {version}
      </th>
      <td data-label={texts.published}>{texts.moment(shortMomentOf(locale, publishedAt), publishedBy)}</td>
      <td data-label={texts.content}>{withComments ? texts.withComments : texts.withoutComments}</td>
      <td data-label={texts.state}>
        {withdrawnAt === null ? (
          <Badge tone="open">{texts.live}</Badge>
        ) : (
          texts.withdrawn(shortMomentOf(locale, withdrawnAt), withdrawnBy)
        )}
      </td>
    </tr>
  );
}
