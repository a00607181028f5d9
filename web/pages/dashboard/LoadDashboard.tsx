import type { ReactNode } from 'react';
import { decodeDashboard } from '../../../analytics/wire/decode-dashboard.ts';
import type { DashboardBody } from '../../../api/contract/dashboard.ts';
import { ARROW_STREAM, paths } from '../../../api/contract/paths.ts';
import { fetchBytes } from '../../api.ts';
import { Load, type Reload } from '../../components/Load.tsx';

type Props = {
  readonly waveId: string;
  readonly children: (body: DashboardBody, reload: Reload) => ReactNode;
};

/** The dashboard of a wave, which travels as one Arrow stream (docs/adr/0019-wire.md). */
export function LoadDashboard({ waveId, children }: Props) {
  return (
    <Load<DashboardBody> path={paths.waveDashboardArrow(waveId)} read={readDashboard}>
      {children}
    </Load>
  );
}

/** The reader of Arrow is fetched while the figures are. */
async function readDashboard(path: string): Promise<DashboardBody> {
  const [{ tableFromIPC }, bytes] = await Promise.all([import('@uwdata/flechette'), fetchBytes(path, ARROW_STREAM)]);
  const { rows, rest } = decodeDashboard<Rest>(tableFromIPC(bytes));
  return { ...rest, dashboard: { ...rest.dashboard, gaps: rows } };
}

type Rest = Omit<DashboardBody, 'dashboard'> & { readonly dashboard: Omit<DashboardBody['dashboard'], 'gaps'> };
