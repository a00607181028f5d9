const MARKS = /\p{M}/gu;
const MOST = 60;

/** A name in letters that every system takes in the name of a file: `Wonen & Zorg (Oost)` is `wonen-zorg-oost`. */
export function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');
}
