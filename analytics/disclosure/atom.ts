import type { Role } from '../../survey/criterion.ts';

/** The people of one organisation in one coalition. Nothing smaller has a figure, so these are the unknowns. */
export type Respondents = {
  readonly coalition: string;
  readonly organisation: string;
  readonly organisationType: string | null;
  /** The municipality is known by its role: what its people answered is no secret here, and is taken out. */
  readonly role: Role;
  /** People who answered at all. */
  readonly respondents: number;
  /** By criterion, people who gave a score; none where it is missing. */
  readonly answered: Readonly<Record<string, number>>;
  /** Of answers that no longer name their organisation: the most that are of one. Left out: they are all of this one. */
  readonly mostOfOne?: number;
};

/** The same on one criterion. */
export type Atom = Pick<Respondents, 'coalition' | 'organisation' | 'organisationType'> & {
  readonly n: number;
  /** How many of these answers one organisation may know: those of its own people. */
  readonly known: number;
  /** Of more organisations than one, it may be: these answers no longer name theirs. */
  readonly isMixed: boolean;
};

export function atomsOf(people: readonly Respondents[], count: (one: Respondents) => number): readonly Atom[] {
  return people
    .filter(({ role }) => role === 'partner')
    .map((one) => {
      const { coalition, organisation, organisationType } = one;
      const n = count(one);
      const known = Math.min(n, one.mostOfOne ?? n);
      return { coalition, organisation, organisationType, n, known, isMixed: one.mostOfOne !== undefined };
    });
}

/** The number of answers of some atoms together. */
export function peopleOf(atoms: readonly Pick<Atom, 'n'>[]): number {
  return atoms.reduce((total, { n }) => total + n, 0);
}

/** Of these answers the most that one organisation knows. Everybody knows one; who knows all has nothing left to find out. */
export function mostKnown(atoms: readonly Pick<Atom, 'n' | 'known' | 'isMixed'>[]): number {
  const all = peopleOf(atoms);
  const known = atoms.map((atom) => (atom.isMixed ? Math.min(atom.known, all - 1) : atom.known));
  return Math.max(1, ...known.filter((count) => count < all));
}
