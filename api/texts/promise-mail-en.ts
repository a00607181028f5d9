import type { PromiseMailTexts } from './promise-mail-nl.ts';

export const en: PromiseMailTexts = {
  subject: ({ coalition, count }) =>
    count === 1 ? `Reminder: your promise in ${coalition}` : `Reminder: your promises in ${coalition}`,
  hello: ({ name, organisation, coalition, count }) =>
    `Dear ${name},\n\nIn “${coalition}”, ${organisation} made ${count === 1 ? 'a promise' : 'promises'}. This is a reminder.`,
  moments: { ahead: 'The last day is near:', overdue: 'The last day has passed:' },
  item: (text, lastDay) => `– ${text} (by ${lastDay} at the latest)`,
  ask: ({ contact, municipality, count }) =>
    `Has it been done? Or will it not be done in time? Let ${contact} know. Then everybody knows how the ${count === 1 ? 'promise stands' : 'promises stand'}. In the next wave we ask the other side whether the ${count === 1 ? 'promise was' : 'promises were'} kept.\n\nKind regards,\n${municipality}`,
  because: ({ organisation, contact, count }) =>
    `You get this mail because you are reminded of ${count === 1 ? 'this promise' : 'these promises'} for ${organisation}. Would you rather not be? Let ${contact} know.`,
};
