import type { ConfidentialTexts } from './confidential-nl.ts';

export const en: ConfidentialTexts = {
  modes: {
    organisation: {
      name: 'On behalf of the organisation',
      text: 'Each partner gives one answer on behalf of the organisation. The results show the name of the organisation, never a person’s name. You can compare partners with each other. Colleagues of the municipality each answer for themselves and appear in the results together as “municipality”.',
      fixed: 'on behalf of the organisation',
    },
    confidential: {
      name: 'Personal and confidential',
      text: 'Everyone answers for themselves. You see figures only after closing: of all partners together, and of organisations of which at least three people answered, if that gives nobody away. By then nobody can find out any more who gave which answer. A submitted answer is final. This fits when each partner lets three or more people answer, or when the total is enough for you.',
      fixed: 'personal and confidential',
    },
  },
  told: 'Respondents read this too, before they begin. Once the wave is open, the choice is fixed.',
  title: 'This wave is confidential',
  forecast: 'What you will be able to see',
  waveText:
    'Everyone answers for themselves. You see the results after closing: of all partners together, and of organisations that are large enough.',
  nobody: 'Nobody of the partners has been invited yet. So there is nothing to predict yet.',
  together: (low, high) =>
    `All partners together: yes, if everyone answers. You see means between ${low} and ${high} to one decimal. If a mean lies outside, it says “${high} or higher” or “${low} or lower”.`,
  togetherBeside:
    'All partners together: yes, if everyone answers. How exactly you see that figure depends on the figures of each partner.',
  tooFew: (people) =>
    `All partners together: no. That takes at least three people. Now ${people === 1 ? '1 person' : `${people} people`} of the partners ${people === 1 ? 'is' : 'are'} invited.`,
  dominant: (name) =>
    `All partners together: no. ${name} has half or more of all people. They could tell from the mean what the others answered. Invite more people of other partners.`,
  own: (partners, count, names) =>
    count === 0
      ? `A figure for each partner: no, for none of the ${partners} partners.`
      : `A figure for each partner: possible for ${count} of the ${partners} partners (${names}).`,
  telling: (names) =>
    `No figure for ${names}, although three or more people are invited there: beside the other figures it would tell what somebody else answered.`,
  visible: (visible, cells) =>
    `So for each statement ${visible} of the ${cells} figures can be shown: all partners together, and each partner apart.`,
  small: (count) =>
    count === 1
      ? '1 partner has fewer than three people invited'
      : `${count} partners have fewer than three people invited`,
  smallText: (names) =>
    `There can never be a figure for: ${names}. Invite more people there, or choose “On behalf of the organisation” if you want to compare partners.`,
  municipality:
    'The municipality itself always appears in the results, as “municipality”. Preferably let three or more colleagues answer.',
  fewer: 'If not everyone answers, there may be less to see.',
  peopleAnswered: 'people of partners have answered',
  resultsFirst: 'You see the results when the wave is closed. Until then you see only who has answered.',
  figures:
    'You see figures of all partners together and of organisations that are large enough, rounded to one decimal. A figure from which someone could tell what one person answered is not shown. It then says “not shown”.',
  responseNote: 'Everyone answers for themselves. You see who has answered, not what.',
  readItems: [
    'Each point runs from 1 (strongly disagree) to 5 (strongly agree). Higher is better.',
    'Among the partners every person counts equally, also when several people of one organisation answered.',
    'The gap is the municipality’s figure minus the partners’ figure. A plus means: the municipality is more positive than its partners.',
    'A gap smaller than half a point is called “about the same”.',
    '“Too few answers to show” means: fewer than three people gave a score, or the figure would tell what somebody answered.',
    'Does it say “4.2 or higher”, “1.8 or lower” or “between 3.1 and 3.6”? A more exact figure would give away too much. In the chart that is a wide faint bar.',
    '“Cannot be said” means: the gap may be smaller or larger than half a point.',
    'Among the scores of each partner a dash means: nobody gave a score, or there are too few answers to show.',
    'A theme is the mean of the criteria that are shown, if they are at least half of them.',
    'A gap is not a mark. It is a good start of a conversation.',
  ],
};
