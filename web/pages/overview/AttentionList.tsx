import { attentionWords } from '../../../analytics/attention-words.ts';
import type { Overview } from '../../../analytics/overview.ts';
import { pages } from '../../../api/contract/paths.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { arranged } from './arrange.ts';

/** Which coalitions ask for attention and why, in words; the most pressing first. */
export function AttentionList({ overview }: { readonly overview: Overview }) {
  const { overview: texts } = useTexts().years;
  const { locale } = useLocale();
  const ordered = arranged(locale, overview.coalitions, { by: 'attention', isDescending: true });
  const pressing = ordered.filter(({ attention }) => attention.length > 0);
  return (
    <section className="ss-card ss-card--accent ss-stack" aria-labelledby="overzicht-aandacht">
      <Heading level={2} id="overzicht-aandacht">
        {texts.attention}
      </Heading>
      <Paragraph className="ss-narrow">{pressing.length === 0 ? texts.attentionNone : texts.attentionLead}</Paragraph>
      {pressing.length > 0 && (
        <ul className="ss-attention">
          {pressing.map(({ id, name, wave, attention }) => (
            <li key={id}>
              <RouteLink
                to={wave?.state === 'closed' ? pages.dashboard(wave.id) : pages.coalition(id)}
                className="ss-link--alone"
              >
                {name}
              </RouteLink>
              <ul>
                {attention.map((one) => (
                  <li key={one.reason}>{attentionWords(locale, one)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
