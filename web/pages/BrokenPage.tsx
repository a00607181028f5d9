import { Button } from '../components/Button.tsx';
import { Heading } from '../components/Heading.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { useTexts } from '../texts/texts.ts';

/** When drawing a page failed: say so and offer to load it again. */
export function BrokenPage() {
  const { broken } = useTexts();
  return (
    <main className="ss-main" id="inhoud">
      <div className="ss-page">
        <Heading level={1}>{broken.title}</Heading>
        <Paragraph>{broken.text}</Paragraph>
        <Button look="primary" onClick={() => window.location.reload()}>
          {broken.reload}
        </Button>
      </div>
    </main>
  );
}
