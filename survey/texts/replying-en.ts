import type { ReplyProblemTexts } from './replying-nl.ts';

export const en: ReplyProblemTexts = {
  'conversation.none-chosen': () => ({
    title: 'No gap has been chosen yet',
    detail: 'First choose what you want to talk about with partners, and write down how you explain it.',
  }),
  'conversation.incomplete': ({ gap }) => ({
    title: 'The readings are not complete yet',
    detail: `At “${gap.en}”, fill in how the municipality and how the partners explain the gap, and whether they agree. Ask for replies after that.`,
  }),
  'conversation.not-offered': () => ({
    title: 'Partners could not reply yet',
    detail: 'First ask the partners for their reply. You can publish once they have replied, or once the time is over.',
  }),
  'conversation.not-replied': ({ until }) => ({
    title: 'Not all partners have replied yet',
    detail: `They have until ${moment(until)}. After that you can publish the readings, or earlier if everybody has replied to everything.`,
  }),
  'reply.deadline': ({ first, last }) => ({
    title: 'Choose another last day',
    detail: `It can be from ${day(first)} up to and including ${day(last)}. That lets partners talk with the people they speak for. A day that you have named can become later, not earlier.`,
  }),
  'reply.none': () => ({
    title: 'There is nothing to reply to now',
    detail:
      'The municipality has not asked for replies yet, or has taken its readings back to change something. You will hear when you can reply.',
  }),
  'reply.over': ({ until }) => ({
    title: 'Replying is no longer possible',
    detail: `It was possible until ${moment(until)}, as long as the readings had not been published. Do you still want to say something? Contact the coordinator.`,
  }),
  'reply.not-partner': () => ({
    title: 'Only partners reply here',
    detail:
      'You were invited for the municipality itself. The coordinator writes down how the municipality explains it.',
  }),
  'reply.changed': () => ({
    title: 'The readings have changed meanwhile',
    detail:
      'Keep what you wrote if you need it, and load the page again. You then read the new wording and can reply to that.',
  }),
  'reply.conflict': () => ({
    title: 'A colleague has replied meanwhile',
    detail: 'Or you did so yourself on another screen. Read that reply. After that you can replace it by yours.',
  }),
  'reply.taken': ({ organisation }) => ({
    title: 'There is a reply of this organisation already',
    detail: `Somebody replied with this link for ${organisation}, in another browser. Only there can that reply be changed. Reply with your personal link, which goes first. Or contact the coordinator.`,
  }),
};

function moment(iso: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(iso));
}

function day(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}
