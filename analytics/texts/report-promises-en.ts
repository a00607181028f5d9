import type { Fate, PromiseWords, ReportPromisesTexts } from './report-promises-nl.ts';

const fates: Readonly<Record<Fate, string>> = {
  kept: 'kept',
  partly: 'partly kept',
  'not-kept': 'not kept',
  reopened: 'kept at first, no more now',
  untold: 'cannot be said',
  'not-asked': 'not asked yet',
};

function outcome({ fate, ownerIsMunicipality, wave, others }: PromiseWords): string {
  const who = ownerIsMunicipality ? 'the partners' : 'the municipality';
  const were = ownerIsMunicipality ? 'have' : 'has';
  if (fate === 'not-asked' || wave === null)
    return `${ownerIsMunicipality ? 'The partners' : 'The municipality'} ${were} not been asked yet whether this promise was kept.`;
  if (others === null) return `What ${who} said of it in “${wave}” is not shown.`;
  const judged = others.kept + others.partly + others['not-kept'];
  if (judged === 0) return `In “${wave}” nobody of ${who} could judge this.`;
  const counts = [
    others.kept > 0 && `${others.kept} kept`,
    others.partly > 0 && `${others.partly} partly`,
    others['not-kept'] > 0 && `${others['not-kept']} not kept`,
    others['cannot-judge'] > 0 && `${others['cannot-judge']} cannot judge`,
  ].filter((part) => part !== false);
  return `According to ${who} in “${wave}”: ${fates[fate]} (${counts.join(', ')}).`;
}

export const promises: ReportPromisesTexts = {
  fates,
  headings: {
    kept: 'Kept',
    partly: 'Partly kept',
    'not-kept': 'Not kept',
    reopened: 'Kept at first, no more now',
    untold: 'Cannot be said',
    'not-asked': 'Not asked yet',
  },
  outcome,
  explanation:
    'Whether a promise was kept is for the other side to say: the partners of a promise of the municipality, the municipality of one of a partner. More than half of those who could judge decides.',
  line: (text, owner, due) => `${text} (${owner}, by ${due})`,
  coalition: (name) => `Coalition ${name}`,
  about: (title) => `It is about “${title}”.`,
  note: (text) => `Note: ${text}`,
  states: { open: 'open', done: 'done, says who promised it', dropped: 'dropped' },
  table: 'All promises',
  columns: {
    coalition: 'Coalition',
    promise: 'Promise',
    owner: 'By whom',
    due: 'By',
    state: 'State',
    fate: 'According to the other side',
    wave: 'Asked in',
  },
};
