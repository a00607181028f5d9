import { useEffect, useRef, useState } from 'react';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Reload } from '../../components/Load.tsx';
import { usePolling } from '../../components/use-polling.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly dashboard: Dashboard; readonly reload: Reload };

/** Asks for new answers while somebody looks, and says so once there are any: quietly, and nothing loses its place. */
export function Live({ dashboard, reload }: Props) {
  const { results } = useTexts();
  const first = useRef(dashboard);
  const [isUpdated, setUpdated] = useState(false);
  usePolling(() => reload(true), false);
  useEffect(() => {
    if (dashboard !== first.current) setUpdated(true);
  }, [dashboard]);
  return <span role="status">{isUpdated ? results.updated : results.live}</span>;
}
