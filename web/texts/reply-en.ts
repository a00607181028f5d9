import type { ReplyTexts } from './reply-nl.ts';

export const en: ReplyTexts = {
  title: 'Your reply to the readings',
  lead: (municipality, coalition, wave) =>
    `${municipality} talked with partners about the result of ${coalition} (${wave}). Here you read for each gap how the municipality and how the partners explain it.`,
  leadOpen: 'Do you recognise yourselves in it? Your reply will stand beside it before the readings are published.',
  until: (day) => `You can reply up to and including ${day}. Until then you can also change your reply.`,
  over: (day) => `It was possible to reply up to and including ${day}. Your reply does not change any more.`,
  shared: 'Readings and replies have been published with the result. Replying is no longer possible.',
  named: (organisation) =>
    `Your reply stands under the name of your organisation: ${organisation}. Your own name does not.`,
  namedLater: 'Your reply stands under the name of your organisation. Your own name does not.',
  confidential: 'That is so even if the wave itself was confidential. What you answered in it stays confidential.',
  byResult:
    'Your reply will be marked: by the link of the result. Did you get a personal link? Then rather reply with that one: that reply goes first.',
  toResult: 'See the result',
  organisation: 'For which organisation do you reply?',
  chooseOrganisation: 'Choose an organisation',
  figures: 'What the figures say',
  noFigures: 'The result has no figures for this gap.',
  municipality: 'How the municipality explains it',
  partners: 'How the partners explain it',
  together: { agreed: 'Agreed reading', disagreed: 'Recorded disagreement' },
  outcome: {
    agreed: 'Municipality and partners explain the gap like this together.',
    disagreed: 'Municipality and partners do not agree about how to explain it.',
  },
  question: 'Do you recognise yourselves in this?',
  stances: {
    recognised: { name: 'Yes, we recognise this', text: 'You need not write anything, but you may.' },
    otherwise: { name: 'No, we see this differently', text: 'Write below how you see it.' },
  },
  text: 'Your explanation',
  textHelp: '2000 characters at most. Name no persons: everybody with the link to the result reads it.',
  textMissing: 'Write here how you see it, or choose “Yes, we recognise this”.',
  organisationMissing: 'First choose for which organisation you reply.',
  nothing: 'Choose for at least one gap whether you recognise yourselves in it.',
  unchanged: 'Nothing has changed since you sent it.',
  send: 'Send the reply',
  sent: (day) => `Your reply has been sent. You can change it up to and including ${day}.`,
  sentAt: (moment) => `Sent on ${moment}`,
  sentNow: (stance, moment) => `Sent now (${moment}): ${stance}.`,
  outdated:
    'The reading has changed since this reply. See whether it still holds and send it again; otherwise it does not count.',
  none: 'You did not reply here.',
  noneSent: 'No reply was sent here from this browser.',
  own: 'Your reply',
  unsent: {
    title: 'What you wrote has not been sent',
    text: 'The time to reply was over. Your text stands below. Copy it if you want to keep or mail it; it is gone once this page is closed.',
    of: (gap) => `Not sent at “${gap}”`,
    copy: 'Copy the text',
    copied: 'The text has been copied.',
    copyFailed: 'Copying did not work. Select the text and copy it yourself.',
  },
  again: 'Fetch how things stand now',
  asked: {
    title: 'Partners can reply',
    text: (day) =>
      `The municipality wrote down how it and the partners explain the gaps. Up to and including ${day} you can reply to that, before it is published.`,
    action: 'Read it and reply',
  },
  readings: {
    title: 'What the municipality and partners read in it',
    lead: (day) =>
      `The municipality and its partners talked about these gaps. Partners could reply before this was published, on ${day}.`,
    replies: 'Replies of partners',
    noReplies: 'No partner replied here.',
  },
  said: { recognised: 'recognises this', otherwise: 'sees this differently' },
  channels: { personal: '', published: 'by the link of the result' },
};
