import type { EditionChange } from '../../../survey/edition-change.ts';

/** What is wrong with a field: its Dutch or English words are missing, a theme asks nothing, or the server said so. */
export type Fault = 'dutch' | 'english' | 'empty' | 'refused';

/** By the name of the field: its place in the questionnaire, with ids for numbers (`criteria.goals.effect.title.nl`). */
export type Faults = Readonly<Record<string, Fault>>;

/** What has to be filled in before the questionnaire can be saved, in its own order. */
export function faultsOf(change: EditionChange): Faults {
  const asked = new Set(change.criteria.map(({ theme }) => theme));
  const empty = change.themes.filter(({ id }) => !asked.has(id)).map(({ id }) => [`themes.${id}.id`, 'empty'] as const);
  const none = change.themes.length === 0 ? [['themes', 'empty'] as const] : [];
  return Object.fromEntries([...unsaid(change, [], change.englishFallsBack), ...empty, ...none]);
}

function unsaid(value: unknown, place: readonly string[], fallsBack: boolean): (readonly [string, Fault])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalized(value)) {
    const dutch = value.nl.trim() === '' ? [[nameOf(...place, 'nl'), 'dutch'] as const] : [];
    const english = value.en.trim() === '' && !fallsBack ? [[nameOf(...place, 'en'), 'english'] as const] : [];
    return [...dutch, ...english];
  }
  return Object.entries(value).flatMap(([key, one]) => unsaid(one, [...place, idOf(one) ?? key], fallsBack));
}

/** Brings a place that the server names (`criteria.3.title.nl`) to the field; the field itself where it is none of ours. */
export function fieldOf(change: EditionChange, field: string): string {
  const [list = '', index = '', ...rest] = field.replace(/^texts\.ladder\.steps/, 'ladder').split('.');
  const things = list in change ? change[list as keyof EditionChange] : undefined;
  const id = Array.isArray(things) ? idOf(things[Number(index)]) : undefined;
  return id === undefined ? field : nameOf(list, id, ...rest);
}

/** The name of a field. */
export function nameOf(...place: readonly string[]): string {
  return place.join('.');
}

function isLocalized(value: object): value is { nl: string; en: string } {
  return 'nl' in value && 'en' in value;
}

function idOf(value: unknown): string | undefined {
  const isThing = typeof value === 'object' && value !== null && 'id' in value;
  return isThing ? String(value.id) : undefined;
}
