import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, without saying whose machine it is. */
export function machineInWords(): string {
  const [first] = cpus();
  const processors = `${cpus().length} × ${first?.model.trim() ?? 'an unknown processor'}`;
  return `${processors}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}, Node ${process.versions.node}`;
}
