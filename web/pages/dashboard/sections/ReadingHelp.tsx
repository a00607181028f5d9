import { useTexts } from '../../../texts/texts.ts';
import type { ResultsView } from '../results-view.ts';
import { Section } from '../Section.tsx';

/** The method, in as many plain sentences as it takes. */
export function ReadingHelp({ wave }: ResultsView) {
  const { dashboard: texts, confidential } = useTexts();
  const items = wave.attribution === 'confidential' ? confidential.readItems : texts.readItems;
  return (
    <Section id="leeswijzer" title={texts.read} quiet>
      <ul className="ss-stack ss-stack--small ss-narrow">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
