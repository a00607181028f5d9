import { pages, paths } from '../../../api/contract/paths.ts';
import type { PromisesBody } from '../../../api/contract/promises.ts';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useBody } from '../../components/use-body.ts';
import { useTexts } from '../../texts/texts.ts';

/** The way to the promises of a coalition, with how many there are as soon as that is known. */
export function PromisesLink({ coalitionId }: { readonly coalitionId: string }) {
  const { promises: texts } = useTexts();
  const count = useBody<PromisesBody>(paths.promises(coalitionId))?.promises.length ?? 0;
  return (
    <RouteLink to={pages.promises(coalitionId)} className="ss-link--alone ss-no-print">
      {texts.link(count)}
    </RouteLink>
  );
}
