import type { PublishedBody } from '../../../api/contract/publications.ts';
import { Results } from '../dashboard/Results.tsx';
import { Downloads } from '../dashboard/sections/Downloads.tsx';

type Props = {
  readonly published: PublishedBody;
  /** Of the link that it is read by; its files can be had by that link only. */
  readonly token?: string;
};

/** The figures of a published result, drawn as the coordinator's are, with nothing that is for staff. */
export function Figures({ published: { dashboard, wave }, token }: Props) {
  return (
    <>
      <Results dashboard={dashboard} wave={wave} audience="audience" />
      {token !== undefined && <Downloads wave={wave} audience="audience" token={token} />}
    </>
  );
}
