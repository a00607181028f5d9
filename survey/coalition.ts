/** What kind of party an organisation is; the municipality itself is a role, not a kind. */
export const ORGANISATION_KINDS = [
  'housing-corporation',
  'association',
  'foundation',
  'company',
  'residents-initiative',
  'care',
  'education',
  'government',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];
