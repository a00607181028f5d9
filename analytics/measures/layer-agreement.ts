/**
 * A of one layer: U·(1 − (S − 1)/(K − 1)) with S of K points filled. U counts the triples of points that speak for one peak
 * (TU: 110, 011) and for two (TDU: 101): U = ((K − 2)·TU − (K − 1)·TDU) / ((K − 2)·(TU + TDU)). Source: van der Eijk (2001),
 * Quality & Quantity 35, 325–341, pages 331–334.
 *
 * @param filled K ≥ 3 points, of which at least one. @returns −1…1: 1 for one point, 0 for all of them.
 */
export function layerAgreementOf(filled: readonly boolean[]): number {
  const points = filled.length;
  const width = filled.filter(Boolean).length;
  if (width === 1) return 1;
  if (width === points) return 0;
  const { one, two } = triplesOf(filled);
  const unimodality = ((points - 2) * one - (points - 1) * two) / ((points - 2) * (one + two));
  return unimodality * (1 - (width - 1) / (points - 1));
}

function triplesOf(filled: readonly boolean[]): { readonly one: number; readonly two: number } {
  let [one, two] = [0, 0];
  for (let a = 0; a < filled.length; a++) {
    for (let b = a + 1; b < filled.length; b++) {
      for (let c = b + 1; c < filled.length; c++) {
        if (filled[a] && !filled[b] && filled[c]) two += 1;
        else if (filled[b] && filled[a] !== filled[c]) one += 1;
      }
    }
  }
  return { one, two };
}
