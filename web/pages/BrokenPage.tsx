import { Button } from '../components/Button.tsx';
import { Page } from '../components/Page.tsx';
import { useTexts } from '../texts/texts.ts';

/** When a page could not be fetched or drawn: say so and offer to load it again. */
export function BrokenPage() {
  const { broken } = useTexts();
  return (
    <Page title={broken.title} lead={broken.text}>
      <p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {broken.reload}
        </Button>
      </p>
    </Page>
  );
}

/** The same when what stands around the pages failed. */
export function BrokenShell() {
  return (
    <main className="ss-main" id="inhoud">
      <div className="ss-page">
        <BrokenPage />
      </div>
    </main>
  );
}
