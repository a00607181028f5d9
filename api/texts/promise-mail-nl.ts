/** Who is reminded, of how many promises, and by whom. */
export type PromiseMailAbout = {
  readonly name: string;
  readonly organisation: string;
  readonly coalition: string;
  readonly municipality: string;
  readonly contact: string;
  readonly count: number;
};

/** A mail about promises: these words are the product's own, so that nobody has to think of them. */
export const nl = {
  subject: ({ coalition, count }: PromiseMailAbout) =>
    count === 1 ? `Herinnering: uw afspraak in ${coalition}` : `Herinnering: uw afspraken in ${coalition}`,
  hello: ({ name, organisation, coalition, count }: PromiseMailAbout) =>
    `Beste ${name},\n\nIn “${coalition}” heeft ${organisation} ${count === 1 ? 'een afspraak' : 'afspraken'} gemaakt. Daar herinneren wij u aan.`,
  moments: { ahead: 'De laatste dag komt dichterbij:', overdue: 'De laatste dag is voorbij:' },
  item: (text: string, lastDay: string) => `– ${text} (uiterlijk ${lastDay})`,
  ask: ({ contact, municipality, count }: PromiseMailAbout) =>
    `Is het gedaan? Of lukt het niet op tijd? Laat het weten aan ${contact}. Dan weet iedereen hoe het met de ${count === 1 ? 'afspraak' : 'afspraken'} staat. In de volgende meetronde vragen wij de andere kant of ${count === 1 ? 'de afspraak is' : 'de afspraken zijn'} nagekomen.\n\nMet vriendelijke groet,\n${municipality}`,
  because: ({ organisation, contact, count }: PromiseMailAbout) =>
    `U krijgt deze mail omdat u voor ${organisation} aan deze ${count === 1 ? 'afspraak' : 'afspraken'} wordt herinnerd. Wilt u dat niet meer? Laat het weten aan ${contact}.`,
};

export type PromiseMailTexts = typeof nl;
