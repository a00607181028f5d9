export const said = {
  explanation:
    'Dit schreven deelnemers zelf. Een opmerking zegt niet wat iedereen vindt. Zij is bedoeld om een gesprek te openen.',
  municipality: 'Iemand van de gemeente',
  partner: 'Een partner',
  open: 'Open vragen',
  none: 'Er zijn geen opmerkingen die in dit rapport mogen staan.',
  withheld: (coalition: string) =>
    `De opmerkingen bij ${coalition} worden niet getoond: er zijn te weinig mensen die iets schreven.`,
  withheldOne: 'De opmerkingen worden niet getoond: er zijn te weinig mensen die iets schreven.',
  redacted: (who: string) => `${who} (aangepast door de coördinator)`,
  leftOut: (count: number) =>
    count === 1
      ? '1 opmerking is weggelaten door de coördinator.'
      : `${count} opmerkingen zijn weggelaten door de coördinator.`,
  more: (count: number) =>
    count === 1
      ? 'Nog 1 opmerking staat bij de resultaten van de coalitie.'
      : `Nog ${count} opmerkingen staan bij de resultaten van de coalitie.`,
};

export type ReportSaidTexts = typeof said;
