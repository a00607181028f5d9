import type { ReportAudience } from '../../survey/report.ts';

const sees: Readonly<Record<ReportAudience, string>> = {
  council:
    'Dit rapport is voor de gemeenteraad. Van resultaten die niet zijn gepubliceerd, staat er niets in van een enkele organisatie: geen namen, geen cijfers per partner en geen opmerkingen.',
  executive: 'Dit rapport is voor het college. Er kan in staan wat nog niet is gepubliceerd. Ga er zo mee om.',
  partners: 'Dit rapport is voor de partners van de coalitie. Er staat alleen in wat is gepubliceerd.',
  public: 'Dit rapport is voor iedereen. Er staat alleen in wat is gepubliceerd.',
};

export const method = {
  computed: 'Hoe de cijfers zijn berekend',
  level:
    'Per partner is het gemiddelde van de antwoorden genomen, en daarna het gemiddelde van de partners: één organisatie, één stem.',
  gap: 'Een verschil is het cijfer van de gemeente min dat van de partners. Vanaf een half punt heet het “gemeente hoger” of “gemeente lager”; daaronder “ongeveer gelijk”.',
  certainty:
    '“Zeker” betekent dat een berekende marge het zegt. “Stevig” betekent dat geen enkele partner en geen enkel antwoord het beeld alleen kan veranderen; “kwetsbaar” dat dat wel kan. “Meer dan toeval” zeggen wij alleen van wat ook als grootste van alle vragen opvalt.',
  judge:
    '“Kan ik niet beoordelen” en een overgeslagen stelling zijn geen cijfer. Zij tellen niet mee in een gemiddelde.',
  kept: 'Wat niet wordt getoond',
  minimum: (answers: number, spread: number) =>
    `In een vertrouwelijke meetronde wordt een cijfer alleen getoond bij ${answers} of meer antwoorden, en hoe antwoorden verdeeld zijn en opmerkingen alleen bij ${spread} of meer. Een cijfer ontbreekt ook als iemand er met andere cijfers uit kan afleiden wat een ander antwoordde.`,
  bands: 'Soms staat er alleen tussen welke grenzen een cijfer ligt.',
  named:
    'In een meetronde namens de organisatie staan antwoorden op naam van de organisatie, nooit op naam van een mens.',
  symbol: (withheld: string) =>
    `“${withheld}” betekent: dit wordt niet getoond. Een streepje betekent: dit is er niet. Een leeg cijfer is nooit 0.`,
  made: 'Waaruit dit rapport is gemaakt',
  version: (version: string) =>
    `Methode ${version}. Een resultaat dat eerder is vastgelegd, houdt de cijfers van toen.`,
  sees,
  table: 'De vastgelegde resultaten waaruit dit rapport is gemaakt',
  columns: {
    coalition: 'Coalitie',
    wave: 'Meetronde',
    set: 'Resultaat',
    published: 'Gepubliceerd',
    digest: 'Controlegetal (SHA-256)',
  },
  unpublished: 'nee',
};

export type ReportMethodTexts = typeof method;
