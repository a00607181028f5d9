/** How many were asked and answered; null where nobody may know, or knows. */
export type AnsweredWords = { readonly asked: number; readonly given: number } | null;

const of = (given: number, asked: number, one: string, more: string) =>
  `${given} van de ${asked} ${asked === 1 ? one : more}`;

export const measured = {
  how: 'Gemeente en partners beoordelen dezelfde stellingen, op een schaal van 1 (helemaal oneens) tot 5 (helemaal eens). De gemeente beoordeelt zichzelf, de partners beoordelen de gemeente. Het verschil in beleving is het cijfer van de gemeente min dat van de partners. Elke partner telt even zwaar.',
  notable: 'Vanaf een half punt noemen wij het een verschil.',
  modes: (named: number, confidential: number) => {
    if (confidential === 0) return 'Partners antwoordden namens hun organisatie.';
    if (named === 0)
      return 'Deelnemers antwoordden vertrouwelijk. Alleen wat niet laat zien wat iemand antwoordde, wordt getoond.';
    return `Bij ${named === 1 ? '1 coalitie antwoordden' : `${named} coalities antwoordden`} partners namens hun organisatie. Bij ${confidential === 1 ? '1 coalitie' : `${confidential} coalities`} antwoordden deelnemers vertrouwelijk. Daar wordt alleen getoond wat niet laat zien wat iemand antwoordde.`;
  },
  wave: (name: string, closed: string) =>
    `Het rapport gaat over de meetronde “${name}”, die open was tot en met ${closed}.`,
  answeredOne: (partners: AnsweredWords, people: AnsweredWords) => {
    if (partners === null || people === null)
      return 'Hoeveel deelnemers er waren gevraagd, is niet bekend of wordt niet getoond.';
    if (partners.asked + people.asked === 0) return 'Er was niemand gevraagd.';
    const own =
      people.asked === 0
        ? 'van de gemeente was niemand gevraagd'
        : `van de gemeente ${of(people.given, people.asked, 'gevraagde', 'gevraagde mensen')}`;
    const theirs =
      partners.asked === 0
        ? 'van de partners was niemand gevraagd'
        : `van de partners ${of(partners.given, partners.asked, 'organisatie', 'organisaties')}`;
    return `Wie antwoordde: ${own}, ${theirs}.`;
  },
  answeredMany: (partners: number, asked: number, coalitions: number, share: string) =>
    `${of(partners, asked, 'gevraagde partner', 'gevraagde partners')} antwoordden (${share}), geteld over ${coalitions === 1 ? '1 coalitie' : `${coalitions} coalities`} waarvan dat bekend is en getoond mag worden. Een organisatie in twee coalities telt twee keer.`,
  silent: (count: number) =>
    count === 1
      ? 'Van 1 coalitie antwoordde minder dan de helft van de partners. Daar kan het beeld van alle partners anders zijn.'
      : `Van ${count} coalities antwoordde minder dan de helft van de partners. Daar kan het beeld van alle partners anders zijn.`,
  silentOne: 'Minder dan de helft van de partners antwoordde. Het beeld van alle partners kan anders zijn.',
  table: 'De meetrondes in dit rapport',
  columns: {
    coalition: 'Coalitie',
    wave: 'Meetronde',
    closed: 'Open tot en met',
    mode: 'Antwoorden',
    partnersAsked: 'Partners gevraagd',
    partnersGiven: 'Partners geantwoord',
    peopleAsked: 'Mensen gemeente gevraagd',
    peopleGiven: 'Mensen gemeente geantwoord',
  },
  mode: { organisation: 'namens de organisatie', confidential: 'vertrouwelijk' },
  imported: 'elders verzameld',
  counts: (title: string, n: string) => `${title} (${n})`,
};

export type ReportMeasuredTexts = typeof measured;
