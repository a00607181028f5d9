import type { PublishedBody } from '../../../api/contract/publications.ts';
import { Results } from '../dashboard/Results.tsx';

/** The figures of a published result, drawn as the coordinator's are, with nothing that is for staff. */
export function Figures({ published: { dashboard, wave } }: { readonly published: PublishedBody }) {
  return <Results dashboard={dashboard} wave={wave} audience="audience" />;
}
