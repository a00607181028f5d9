/** Why a coalition asks for attention, in the order in which the rules look; see `analytics/attention.ts`. */
export const nl = {
  'no-wave': 'In dit jaar is er geen meetronde.',
  'no-answers': 'Niemand heeft geantwoord.',
  'blind-spot': (themes: string) =>
    `Over ${themes} zijn de partners duidelijk minder positief dan de gemeente zelf. Dat beeld staat stevig.`,
  divided: (themes: string) => `Over ${themes} denken de partners onderling verschillend.`,
  worse: (themes: string) => `Over ${themes} zijn dezelfde partners duidelijk minder positief dan de vorige keer.`,
  'low-response': (given: number, asked: number) =>
    `Minder dan de helft van de partners antwoordde: ${given} van de ${asked}. Het beeld van alle partners kan anders zijn.`,
  'cannot-judge': (criteria: number, of: number) =>
    `Bij ${criteria} van de ${of} punten over de gemeente zeggen de meeste partners: kan ik niet beoordelen.`,
};
