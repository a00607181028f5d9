import { isWithheld } from '../../disclosure/disclosed.ts';
import { list } from '../block.ts';
import { closed } from '../closed.ts';
import { dayWords } from '../day-words.ts';
import { promiseFateOf } from '../promise-fate.ts';
import type { Block } from '../report.ts';
import type { ReportPromise } from '../report-content.ts';
import type { Told } from '../told.ts';

/** Promises as a list, each with what the other side says came of it; nothing when there are none. */
export function promiseListOf(told: Told, promises: readonly ReportPromise[]): readonly Block[] {
  return list(promises.map((promise) => promiseWords(told, promise)));
}

/** A promise in a few sentences: what, who, by when, what it is about, and what came of it. */
export function promiseWords(told: Told, promise: ReportPromise): string {
  const { locale, texts } = told;
  const { text, owner, dueOn, subject, note } = promise;
  const said = [
    texts.promises.line(text, owner.name, dayWords(locale, dueOn)),
    subject === null ? '' : texts.promises.about(subject.title[locale]),
    outcomeWords(told, promise),
    note === null ? '' : texts.promises.note(note),
  ];
  return said.filter(Boolean).map(closed).join(' ');
}

function outcomeWords({ texts }: Told, promise: ReportPromise): string {
  const last = promise.outcomes.at(-1) ?? null;
  const others = last?.outcome.others ?? null;
  return texts.promises.outcome({
    fate: promiseFateOf(promise),
    ownerIsMunicipality: promise.owner.role === 'municipality',
    wave: last?.wave ?? null,
    others: others === null || isWithheld(others) ? null : others,
  });
}
