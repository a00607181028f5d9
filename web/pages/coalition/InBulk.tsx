import type { CoalitionDetailBody } from '../../../api/contract/coalitions.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import { DownloadList } from '../../components/DownloadList.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';
import { CopyPartners } from './CopyPartners.tsx';

type Props = { readonly coalition: CoalitionDetailBody; readonly onChanged: Tell };

/** Many partners and people at once: from a list, from another coalition; and out again as a list. */
export function InBulk({ coalition, onChanged }: Props) {
  const { addressBook: texts } = useTexts();
  return (
    <>
      <section className="ss-card ss-card--quiet ss-stack" aria-labelledby="meer-tegelijk">
        <Heading level={3} id="meer-tegelijk">
          {texts.inBulk.title}
        </Heading>
        <div className="ss-row ss-row--apart">
          <RouteLink to={`${pages.importContacts()}?coalitie=${coalition.id}`} look="secondary">
            {texts.inBulk.import}
          </RouteLink>
          <DownloadList
            pathOf={(format) => paths.coalitionList(coalition.id, format)}
            labelOf={texts.downloadCoalitionOf}
          />
        </div>
      </section>
      <CopyPartners coalition={coalition} onChanged={onChanged} />
    </>
  );
}
