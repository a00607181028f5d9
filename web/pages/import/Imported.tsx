import type { ImportedBody } from '../../../api/contract/address-book.ts';
import { pages } from '../../../api/contract/paths.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';
import { useFocusOn } from './use-focus-on.ts';

type Props = {
  readonly counts: ImportedBody;
  readonly coalitionId: string | null;
  readonly onAnother: () => void;
};

/** What was imported, and where to go from there. */
export function Imported({ counts, coalitionId, onAnother }: Props) {
  const texts = useTexts().addressBook.importing;
  const heading = useFocusOn(counts);
  return (
    <section className="ss-card ss-card--accent ss-stack">
      <Heading level={2} ref={heading} tabIndex={-1}>
        {texts.doneTitle}
      </Heading>
      <Paragraph>
        {texts.done(counts.new, counts.changed, counts.unchanged)} {counts.faulty > 0 && texts.skipped(counts.faulty)}
      </Paragraph>
      <div className="ss-row">
        {coalitionId === null ? (
          <RouteLink to={pages.addressBook()} look="primary">
            {texts.toAddressBook}
          </RouteLink>
        ) : (
          <RouteLink to={pages.coalition(coalitionId)} look="primary">
            {texts.toCoalition}
          </RouteLink>
        )}
        <Button look="subtle" onClick={onAnother}>
          {texts.another}
        </Button>
      </div>
    </section>
  );
}
