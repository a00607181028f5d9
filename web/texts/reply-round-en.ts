import type { ReplyRoundTexts } from './reply-round-nl.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const readings = (count: number) => (count === 1 ? 'the reading of 1 gap' : `the readings of ${count} gaps`);

export const en: ReplyRoundTexts = {
  step: {
    title: 'Ask partners for their reply',
    lead: 'Before readings are published, every partner can say whether it recognises itself in them. What they write will stand beside it.',
  },
  obstacles: {
    title: 'This comes first',
    published: 'Publish the result. Partners have to be able to see what the readings are about.',
    publish: 'Go to publishing',
    chosen: 'Choose at least one gap (step 1).',
    incomplete: (gap) =>
      `At “${gap}”, write down how the municipality and how the partners explain it, and whether they agree (step 3).`,
  },
  offer: {
    day: 'Up to and including which day can partners reply?',
    dayHelp: (first, last) =>
      `From ${first} up to and including ${last}. A week is the least: a partner has to be able to talk it over. Once everybody has replied, you can go on earlier.`,
    faulty: (first, last) => `Choose a day from ${first} up to and including ${last}.`,
    submit: 'Lay the readings before partners',
    title: 'Lay the readings before partners?',
    text: (day) =>
      `Partners then see the readings by their link and can reply up to and including ${day}. Until you take them back, you cannot change them. Nobody else sees them yet, except who has the link to the result.`,
    confirm: 'Yes, lay them before partners',
    done: (day) => `Partners can reply up to and including ${day}. No mail has been sent yet.`,
  },
  more: {
    open: 'Give partners more time',
    day: 'The new last day',
    dayHelp: (first, last) => `From ${first} up to and including ${last}. Not earlier: that day has been named.`,
    submit: 'Give more time',
    done: (day) => `Partners now have time up to and including ${day}.`,
  },
  state: {
    'for-reply': (day) => `Partners can reply up to and including ${day}`,
    replied: (day) => `The time to reply is over, since ${day}`,
    shared: (day) => `Readings and replies have been published, since ${day}`,
  },
  withdrawn:
    'The result has been withdrawn. As long as it is not published, nobody can read the readings or reply to them.',
  sharedText: 'Everybody with a link to the result now reads them there.',
  link: 'For partners without a personal link there is this one. Whoever uses it chooses the organisation; that is said with the reply.',
  linkLabel: 'Link to reply',
  mail: {
    send: (count) => `Mail ${people(count)} of partners`,
    title: (count) => `Mail ${people(count)}?`,
    text: 'Who was invited for a partner gets a mail with the personal link to reply. Who did not take part, has had this mail, or belongs to a partner that has replied to everything, gets none.',
    template: 'See or change the text of the mail',
    confirm: 'Yes, mail them',
    done: 'The mails will go out soon. You can follow them in the outbox.',
    mailed: (count) => (count === 1 ? '1 person got a mail.' : `${count} people got a mail.`),
  },
  who: {
    caption: 'Who has replied',
    organisation: 'Partner',
    replied: 'Replied',
    all: 'to everything',
    none: 'not yet',
    some: (replied, total) => `to ${replied} of ${total}`,
  },
  replies: {
    title: 'The replies',
    refresh: 'See whether there are new replies',
    refreshed: 'These are all replies so far.',
    none: 'No reply yet.',
    byResult: 'by the link of the result',
    beside: 'does not go along: this partner also replied by a personal link',
    outdated: 'does not go along: given to an earlier text of the reading',
    at: (moment) => `Sent on ${moment}`,
  },
  said: { recognised: 'recognises this', otherwise: 'sees this differently' },
  share: {
    submit: 'Publish readings and replies',
    notYet: (day) => `You can publish after ${day}, or as soon as every partner has replied to everything.`,
    title: 'Publish readings and replies?',
    text: (gaps) =>
      `Everybody with a link to the result then reads ${readings(gaps)}, with the replies of partners and the name of their organisation. Replying is no longer possible then. Take out names of persons beforehand.`,
    missing: (organisations) => `Not replied to everything: ${organisations}. Their time is over.`,
    confirm: 'Yes, publish',
    done: 'Readings and replies have been published.',
  },
  recall: {
    submit: 'Take the readings back',
    title: 'Take the readings back?',
    text: 'Partners then cannot reply until you lay the readings before them again. You can change them. Replies are kept. They still hold for every reading that you do not change; to a changed one a partner has to reply again.',
    sharedText: 'The readings are then no longer shown with the result.',
    confirm: 'Yes, take them back',
    done: 'The readings have been taken back. You can change them now.',
  },
};
