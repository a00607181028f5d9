import type { ProblemCode, ProblemFacts } from '../problem.ts';

type Said = { readonly title: string; readonly detail: string };
type ReplyCode = Extract<
  ProblemCode,
  | `reply.${string}`
  | 'conversation.none-chosen'
  | 'conversation.incomplete'
  | 'conversation.not-offered'
  | 'conversation.not-replied'
>;

/** What can go wrong when partners are asked for a reply, and when they give one. */
export type ReplyProblemTexts = { readonly [Code in ReplyCode]: (facts: ProblemFacts[Code]) => Said };

export const nl: ReplyProblemTexts = {
  'conversation.none-chosen': () => ({
    title: 'Er is nog geen verschil gekozen',
    detail: 'Kies eerst waarover u met partners in gesprek gaat, en schrijf op hoe u het uitlegt.',
  }),
  'conversation.incomplete': ({ gap }) => ({
    title: 'De uitleg is nog niet compleet',
    detail: `Vul bij “${gap.nl}” in hoe de gemeente en hoe de partners het verschil uitleggen, en of zij het eens zijn. Leg de uitleg daarna voor.`,
  }),
  'conversation.not-offered': () => ({
    title: 'Partners konden nog niet reageren',
    detail:
      'Leg de uitleg eerst aan de partners voor. Publiceren kan als zij gereageerd hebben, of als de tijd voorbij is.',
  }),
  'conversation.not-replied': ({ until }) => ({
    title: 'Nog niet alle partners hebben gereageerd',
    detail: `Zij hebben de tijd tot ${moment(until)}. Daarna kunt u de uitleg publiceren, of eerder als iedereen op alles heeft gereageerd.`,
  }),
  'reply.deadline': ({ first, last }) => ({
    title: 'Kies een andere laatste dag',
    detail: `Dat kan van ${day(first)} tot en met ${day(last)}. Zo kunnen partners eerst met hun achterban overleggen. Een dag die u al hebt genoemd, kan later worden, niet eerder.`,
  }),
  'reply.none': () => ({
    title: 'Er is nu niets om op te reageren',
    detail:
      'De gemeente heeft nog geen uitleg voorgelegd, of heeft die weer teruggenomen om iets te wijzigen. U krijgt bericht als u kunt reageren.',
  }),
  'reply.over': ({ until }) => ({
    title: 'Reageren kan niet meer',
    detail: `Dat kon tot ${moment(until)}, en zolang de uitleg nog niet was gepubliceerd. Wilt u toch nog iets zeggen? Neem dan contact op met de coördinator.`,
  }),
  'reply.not-partner': () => ({
    title: 'Hier reageren alleen partners',
    detail: 'U bent uitgenodigd voor de gemeente zelf. Hoe de gemeente het uitlegt, schrijft de coördinator op.',
  }),
  'reply.changed': () => ({
    title: 'De uitleg is intussen veranderd',
    detail:
      'Bewaar zo nodig wat u schreef, en laad de pagina opnieuw. Dan leest u de nieuwe uitleg en kunt u daarop reageren.',
  }),
  'reply.conflict': () => ({
    title: 'Een collega heeft intussen gereageerd',
    detail: 'Of u deed dat zelf op een ander scherm. Bekijk die reactie. Daarna kunt u haar vervangen door de uwe.',
  }),
  'reply.taken': ({ organisation }) => ({
    title: 'Er is al een reactie van deze organisatie',
    detail: `Iemand reageerde met deze link al voor ${organisation}, in een andere browser. Alleen daar kan die reactie veranderen. Reageer met uw persoonlijke link, die gaat voor. Of neem contact op met de coördinator.`,
  }),
};

function moment(iso: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat('nl-NL', format).format(new Date(iso));
}

function day(date: string): string {
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}
