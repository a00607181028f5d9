import { pages } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { dateOf } from '../../dates.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly wave: WaveDetailBody };

/** Which earlier promises the wave asks about, and whom; of a draft, what it would ask and how many come later. */
export function AskedPromises({ wave }: Props) {
  const { askedPromises: texts } = useTexts();
  const { locale } = useLocale();
  const { promises, laterPromises, state, attribution } = wave;
  const lead = state === 'draft' ? texts.draft : texts.asked;
  return (
    <section className="ss-card ss-stack" aria-labelledby="eerdere-afspraken">
      <Heading level={2} id="eerdere-afspraken">
        {texts.title}
      </Heading>
      <Paragraph className="ss-narrow">{lead(promises.length)}</Paragraph>
      <ul className="ss-asked-promises" hidden={promises.length === 0}>
        {promises.map(({ id, text, dueOn, owner, since }) => (
          <li key={id}>
            {texts.promise(owner.name, text)}
            <span className="ss-why">{texts.due(dateOf(locale, dueOn), since)}</span>
          </li>
        ))}
      </ul>
      {laterPromises > 0 && <Paragraph className="ss-narrow">{texts.later(laterPromises)}</Paragraph>}
      <p className="ss-small ss-narrow">{`${texts.who[attribution]} ${texts.rest}`}</p>
      <p>
        <RouteLink to={pages.promises(wave.coalition.id)} className="ss-link--alone">
          {texts.toPromises}
        </RouteLink>
      </p>
    </section>
  );
}
