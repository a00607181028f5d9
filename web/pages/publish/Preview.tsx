import type { PublishedBody } from '../../../api/contract/publications.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Figures } from '../published/Figures.tsx';
import { Head } from '../published/Head.tsx';

/** The page of an audience inside the coordinator's, drawn by the same parts. */
export function Preview({ published }: { readonly published: PublishedBody }) {
  const { publish: texts } = useTexts();
  return (
    <section className="ss-stack" aria-label={texts.preview.region}>
      <Heading level={2}>{texts.preview.title}</Heading>
      <Paragraph>{texts.preview.text}</Paragraph>
      <div className="ss-publish-preview ss-stack ss-stack--large">
        <Head published={published} level={2} />
        <Figures published={published} />
      </div>
    </section>
  );
}
