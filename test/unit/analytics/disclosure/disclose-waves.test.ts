import { expect, it } from 'vitest';
import type { WaveAnalysis } from '../../../../analytics/analysis.ts';
import { discloseWaves } from '../../../../analytics/disclosure/disclose-waves.ts';
import { loadSolver } from '../../../../api/disclosure-solver.ts';
import { analysedWave } from '../../../support/analysed-wave.ts';

const change = {
  municipality: 0,
  commonPartners: { organisations: 5, value: 0.4, interval: null },
  allPartners: 0.4,
  composition: 0,
  joined: [],
  left: [],
  gap: { commonPartners: -0.4, allPartners: -0.4 },
  reasons: {},
};

function wave(name: string, scores: string, coalition = 'c'): WaveAnalysis {
  const partners = Object.fromEntries([...scores].map((score, i) => [`organisation ${i}`, score]));
  const analysis = analysedWave({ q: { municipality: '4', partners } });
  return { ...analysis, wave: name, coalition, change: { since: 'before', criteria: { q: change }, themes: {} } };
}

it('waves show a change since the one before of the same coalition, if not just one or two people differ', async () => {
  const waves = [
    wave('2024', '33333'),
    wave('2024', '22222', 'd'),
    wave('2025', '33344'),
    wave('2026', '444444'),
    wave('2027', '444444444'),
  ];
  const disclosed = discloseWaves(waves, await loadSolver());
  expect(disclosed.map((one) => [one.wave, one.coalition])).toEqual(waves.map((one) => [one.wave, one.coalition]));
  expect(disclosed.map((one) => one.change?.criteria['q']?.allPartners)).toEqual([
    { withheld: true },
    { withheld: true },
    0.4,
    { withheld: true },
    0,
  ]);
});

it('waves on behalf of organisations are shown as they are', async () => {
  const open = { ...wave('2024', '33'), attribution: 'organisation' } as const;
  expect(discloseWaves([open], await loadSolver())).toEqual([open]);
});
