/** How far apart two colours have to lie in OKLab, where 1 is from black to white; marks differ in shape as well. */
const FAR = 0.09;

type Triple = readonly [number, number, number];

/**
 * Whether two colours can be told from each other, also by who sees no red or no green.
 *
 * Sight without red or green: F. Viénot, H. Brettel, J. Mollon, "Digital video colourmaps for checking the legibility of
 * displays by dichromats", Color Research & Application 24 (1999). Distance: B. Ottosson, "A perceptual color space for
 * image processing" (2020).
 *
 * @param one, other as `#rrggbb`.
 */
export function canBeToldFrom(one: string, other: string): boolean {
  return SIGHTS.every((sight) => distance(labOf(sight(linearOf(one))), labOf(sight(linearOf(other)))) >= FAR);
}

const SIGHTS: readonly ((rgb: Triple) => Triple)[] = [
  (rgb) => rgb,
  ([r, g, b]) => {
    const yellow = 0.11238 * r + 0.88762 * g;
    return [yellow, yellow, clamped(0.00401 * (r - g) + b)];
  },
  ([r, g, b]) => {
    const yellow = 0.29275 * r + 0.70725 * g;
    return [yellow, yellow, clamped(0.02234 * (g - r) + b)];
  },
];

function linearOf(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function labOf([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function clamped(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
