import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on, without saying whose machine it is. */
export function machineInWords(): string {
  const [first] = cpus();
  const processors = `${cpus().length} × ${first?.model.trim() ?? 'an unknown processor'}`;
  return `${processors}, ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}, Node ${process.versions.node}`;
}

/** Throws when the machine has so much else to do that what is measured would not be worth writing down. */
export function refuseBusyMachine(): void {
  const [lately = 0] = loadavg();
  if (lately > cpus().length / 2) {
    throw new Error(`The machine is busy (load ${lately.toFixed(1)}): measure without --record, or when it is quiet.`);
  }
}
