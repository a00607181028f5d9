import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Forecast } from './Forecast.tsx';

/** That a wave is confidential; while it is being prepared, also what it will show. */
export function Confidence({ wave }: { readonly wave: WaveDetailBody }) {
  const { confidential: texts } = useTexts();
  if (wave.attribution !== 'confidential') return null;
  return (
    <section className="ss-card ss-stack" aria-labelledby="vertrouwelijk">
      <Heading level={2} id="vertrouwelijk">
        {texts.title}
      </Heading>
      <Paragraph>{texts.waveText}</Paragraph>
      {wave.state === 'draft' && <Forecast partners={partnersOf(wave)} />}
    </section>
  );
}

function partnersOf({ invitations }: WaveDetailBody) {
  const partners = invitations.filter(({ role }) => role === 'partner');
  return [...Map.groupBy(partners, ({ organisationId }) => organisationId).values()].map((people) => ({
    name: people[0]?.organisation ?? '',
    people: people.length,
  }));
}
