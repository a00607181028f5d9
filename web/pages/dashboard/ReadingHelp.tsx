import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';

export function ReadingHelp({ items }: { readonly items: readonly string[] }) {
  const { dashboard: texts } = useTexts();
  return (
    <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="leeswijzer">
      <Heading level={2} id="leeswijzer">
        {texts.read}
      </Heading>
      <ul className="ss-stack ss-stack--small ss-narrow">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
