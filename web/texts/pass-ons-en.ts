import type { PassOnsTexts } from './pass-ons-nl.ts';

export const en: PassOnsTexts = {
  title: (count) => (count === 1 ? 'Proposal for another person' : 'Proposals for another person'),
  lead: 'These people say that a colleague can answer the questions better. If you invite the colleague, they get a link of their own and reminders stop for who proposed it. If you do not, we erase the name and email address.',
  closed:
    'This wave has closed. Nobody can be invited any more. Erase the name and email address that you no longer need.',
  proposal: (person, organisation) => `${person} (${organisation}) proposes:`,
  note: 'Remark',
  confirm: 'Invite',
  confirmOf: (name) => `Invite ${name}`,
  refuse: 'Do not invite',
  refuseOf: (name) => `Do not invite ${name}`,
  confirmed: (name) => `${name} has been invited and is in the list below.`,
  refused: (name) => `${name} has not been invited. The data have been erased.`,
};
