import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../analytics/report/build-report.ts';
import type { ReportContent } from '../../../../analytics/report/report-content.ts';
import { LOCALES } from '../../../../survey/locale.ts';
import type { ReportPart } from '../../../../survey/report.ts';
import { coalitionOf, contentOf, emptyCoalition } from '../../../support/report-content.ts';
import { dashboardOf } from '../figures/small-dashboard.ts';
import {
  beside,
  confidential,
  ladderOf,
  one,
  promised,
  read,
  row,
  several,
  sinceThen,
  textsIn,
  theme,
  usual,
  verdicts,
  withheld,
} from './sentence-cases.ts';

/** What it is of, the figures, the part, and the whole sentence in both languages. */
const CASES: readonly (readonly [string, () => ReportContent, ReportPart, string, string])[] = [
  [
    'a gap that stands',
    () => one([...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])]),
    'summary',
    'Bij “Duidelijk” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,8, partners 2,2. Dat is meer dan toeval (5 antwoorden van de gemeente en 5 partners).',
    'On “Duidelijk (en)” the municipality rates itself higher than the partners do: municipality 4.8, partners 2.2. That is more than chance (5 answers of the municipality and 5 partners).',
  ],
  [
    'a gap the other way',
    () => one([...usual, row('Vertrouwen', [2, 2, 3, 2, 2], [5, 5, 5, 4, 5])]),
    'summary',
    'Bij “Vertrouwen” geeft de gemeente zichzelf een lager cijfer dan de partners: gemeente 2,2, partners 4,8. Dat is meer dan toeval (5 antwoorden van de gemeente en 5 partners).',
    'On “Vertrouwen (en)” the municipality rates itself lower than the partners do: municipality 2.2, partners 4.8. That is more than chance (5 answers of the municipality and 5 partners).',
  ],
  [
    'a largest gap that may be chance',
    () => one([...usual, row('Wat hoger', [5, 4, 5, 4, 5], [4, 4, 3, 4, 4])]),
    'summary',
    'Geen verschil springt eruit. Het grootste: bij “Wat hoger” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,6, partners 3,8. Maar bij zo veel vragen kan het grootste verschil ook toeval zijn (5 antwoorden van de gemeente en 5 partners).',
    'No gap stands out. The largest: on “Wat hoger (en)” the municipality rates itself higher than the partners do: municipality 4.6, partners 3.8. But among so many questions the largest gap may be chance (5 answers of the municipality and 5 partners).',
  ],
  [
    'that nothing is found when the largest gap may be chance',
    () => one([...usual, row('Wat hoger', [5, 4, 5, 4, 5], [4, 4, 3, 4, 4])]),
    'summary',
    'Het rapport vindt geen verschil dat groter is dan door toeval kan ontstaan.',
    'The report finds no gap that is larger than chance can make.',
  ],
  [
    'a gap of one answer against two',
    () => one([row('Broos', [4], [3, 4])]),
    'summary',
    'Geen verschil springt eruit. Het grootste: bij “Broos” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,0, partners 3,5. Maar let op: dat is kwetsbaar. Eén partner of één antwoord kan het beeld veranderen (1 antwoord van de gemeente en 2 partners).',
    'No gap stands out. The largest: on “Broos (en)” the municipality rates itself higher than the partners do: municipality 4.0, partners 3.5. But mind: it is fragile. One partner or one answer can change the picture (1 answer of the municipality and 2 partners).',
  ],
  [
    'a tie of the two largest gaps',
    () =>
      one([...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2]), row('Ook', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])]),
    'summary',
    'Bij “Duidelijk” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 4,8, partners 2,2. Dat is meer dan toeval (5 antwoorden van de gemeente en 5 partners). Even groot is het verschil bij “Ook”.',
    'On “Duidelijk (en)” the municipality rates itself higher than the partners do: municipality 4.8, partners 2.2. That is more than chance (5 answers of the municipality and 5 partners). The gap is just as large on “Ook (en)”.',
  ],
  [
    'no difference at all',
    () => one([row('Gelijk', [4, 4, 4], [4, 4, 4])]),
    'summary',
    'Er is geen groot verschil: gemeente en partners oordelen overal ongeveer gelijk.',
    'There is no large gap: municipality and partners judge everything about alike.',
  ],
  [
    'what no difference does not mean',
    () => one([row('Gelijk', [4, 4, 4], [4, 4, 4])]),
    'summary',
    'Dat betekent niet dat iedereen het eens is. Met zo weinig antwoorden kan een klein verschil onopgemerkt blijven.',
    'That does not mean that everybody agrees. With so few answers a small gap can stay unseen.',
  ],
  [
    'one person of the municipality',
    () => one([row('Een', [4], [4, 3, 4])]),
    'summary',
    'Namens de gemeente antwoordde maar één persoon. Het cijfer van de gemeente is dan het oordeel van één mens.',
    'Only one person answered for the municipality. The municipality’s score is then what one person thinks.',
  ],
  [
    'one partner',
    () => one([row('Een', [5, 4], [2])]),
    'summary',
    'Maar één partner gaf een cijfer. Wat “de partners” dan zeggen, zegt één organisatie.',
    'Only one partner gave a score. What “the partners” say is then what one organisation says.',
  ],
  [
    'a null of the municipality',
    () => one([row('Stil', [], [4, 4])]),
    'summary',
    'Er is geen verschil te noemen: van de gemeente is er nog geen cijfer.',
    'There is no gap to name: the municipality has given no score yet.',
  ],
  [
    'why there is no gap without the municipality',
    () => one([row('Stil', [], [4, 4])]),
    'summary',
    'De gemeente gaf geen cijfer. Een verschil is er dan niet.',
    'The municipality gave no score. Then there is no gap.',
  ],
  [
    'a null of the partners',
    () => one([row('Stil', [4, 4], [])]),
    'summary',
    'Er is geen verschil te noemen: van de partners is er nog geen cijfer.',
    'There is no gap to name: the partners have given no score yet.',
  ],
  [
    'a null of both',
    () => one([row('Leeg', [], [])]),
    'summary',
    'Er is geen verschil te noemen: er zijn nog geen cijfers.',
    'There is no gap to name: there are no scores yet.',
  ],
  [
    'partners that are withheld',
    () => one([withheld(row('Geheim', [4, 4], [2, 3]))], { attribution: 'confidential' }),
    'summary',
    'Er is geen verschil te noemen: er zijn te weinig antwoorden van partners om te tonen.',
    'There is no gap to name: there are too few answers of partners to show.',
  ],
  [
    'that a wave is confidential',
    () => one([withheld(row('Geheim', [4, 4], [2, 3]))], { attribution: 'confidential' }),
    'summary',
    'De meetronde is vertrouwelijk. Wat laat zien wat iemand antwoordde, staat niet in dit rapport.',
    'The wave is confidential. What would show what somebody answered is not in this report.',
  ],
  [
    'a gap of which it is withheld how sure it is',
    () => one([confidential(row('Vertrouwd', [5, 5, 5], [2, 2, 2, 2]))], { attribution: 'confidential' }),
    'summary',
    'Bij “Vertrouwd” geeft de gemeente zichzelf een hoger cijfer dan de partners: gemeente 5,0, partners 2,0. Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk (3 antwoorden van de gemeente en 4 antwoorden van partners).',
    'On “Vertrouwd (en)” the municipality rates itself higher than the partners do: municipality 5.0, partners 2.0. How sure that is cannot be shown: this wave is confidential (3 answers of the municipality and 4 answers of partners).',
  ],
  [
    'that nothing can be said to be more than chance',
    () => one([confidential(row('Vertrouwd', [5, 5, 5], [2, 2, 2, 2]))], { attribution: 'confidential' }),
    'summary',
    'Van geen verschil is te zeggen dat het meer is dan toeval. Bij 1 vertrouwelijke meetronde wordt niet getoond hoe zeker een verschil is.',
    'No gap can be said to be more than chance. In 1 confidential wave it is not shown how sure a gap is.',
  ],
  [
    'partners that are divided',
    () => one([...usual, row('Verdeeld', [3, 3, 3], [1, 1, 5, 5, 1])]),
    'summary',
    'De partners zijn verdeeld over “Verdeeld”: hun cijfers lopen van 1,0 tot 5,0. Dat is meer dan toeval (5 partners).',
    'The partners are divided on “Verdeeld (en)”: their scores run from 1.0 to 5.0. That is more than chance (5 partners).',
  ],
  [
    'partners that are divided, to who may see none of them',
    () =>
      contentOf([
        coalitionOf({
          dashboard: dashboardOf([...usual, row('Verdeeld', [3, 3, 3], [1, 1, 5, 5, 1])]),
          audience: 'council',
          isPublished: false,
        }),
      ]),
    'summary',
    'De partners zijn verdeeld over “Verdeeld”. Dat is meer dan toeval.',
    'The partners are divided on “Verdeeld (en)”. That is more than chance.',
  ],
  [
    'two partners',
    () => one([row('Twee', [4, 4], [4, 2])]),
    'summary',
    'Of de partners het onderling eens zijn, is pas te zeggen bij drie partners of meer.',
    'Whether the partners agree among themselves can be said only of three partners or more.',
  ],
  [
    'a gap in one of two coalitions',
    () => several([...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])], usual),
    'summary',
    'In 1 van de 2 coalities is de gemeente op een onderwerp duidelijk positiever dan haar partners: A (“Duidelijk”).',
    'In 1 of the 2 coalitions the municipality is clearly more positive on some subject than its partners: A (“Duidelijk (en)”).',
  ],
  [
    'a gap in both coalitions',
    () =>
      several(
        [...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])],
        [...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])],
      ),
    'summary',
    'In beide coalities is de gemeente op een onderwerp duidelijk positiever dan haar partners: A (“Duidelijk”) en B (“Duidelijk”).',
    'In both coalitions the municipality is clearly more positive on some subject than its partners: A (“Duidelijk (en)”) and B (“Duidelijk (en)”).',
  ],
  [
    'the theme that gaps are most often about',
    () =>
      several(
        [...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])],
        [...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])],
      ),
    'summary',
    'Deze verschillen gaan het vaakst over het thema “Speler”: bij 2 coalities.',
    'These gaps are most often about the theme “Player”: in 2 coalitions.',
  ],
  [
    'a lower score of the municipality in all of three',
    () =>
      several(
        [...usual, row('Vertrouwen', [2, 2, 3, 2, 2], [5, 5, 5, 4, 5])],
        [...usual, row('Vertrouwen', [2, 2, 3, 2, 2], [5, 5, 5, 4, 5])],
        [...usual, row('Vertrouwen', [2, 2, 3, 2, 2], [5, 5, 5, 4, 5])],
      ),
    'summary',
    'In alle 3 coalities is de gemeente op een onderwerp duidelijk minder positief dan haar partners: A (“Vertrouwen”), B (“Vertrouwen”) en C (“Vertrouwen”).',
    'In all 3 coalitions the municipality is clearly less positive on some subject than its partners: A (“Vertrouwen (en)”), B (“Vertrouwen (en)”) and C (“Vertrouwen (en)”).',
  ],
  [
    'divided partners in one of two coalitions',
    () => several([...usual, row('Verdeeld', [3, 3, 3], [1, 1, 5, 5, 1])], usual),
    'summary',
    'In 1 van de 2 coalities zijn de partners onderling verdeeld over een onderwerp: A (“Verdeeld”).',
    'In 1 of the 2 coalitions the partners are divided among themselves on some subject: A (“Verdeeld (en)”).',
  ],
  [
    'no gap in any of two coalitions',
    () => several(usual, usual),
    'summary',
    'Het rapport vindt geen verschil dat groter is dan door toeval kan ontstaan.',
    'The report finds no gap that is larger than chance can make.',
  ],
  [
    'coalitions without a wave',
    () =>
      contentOf([
        coalitionOf({ dashboard: dashboardOf(usual) }),
        emptyCoalition('Dorpen', 'no-wave'),
        emptyCoalition('Jeugd', 'no-wave'),
      ]),
    'summary',
    'In dit jaar werd geen meetronde gesloten bij de coalities Dorpen en Jeugd.',
    'No wave closed in this year in the coalitions Dorpen and Jeugd.',
  ],
  [
    'a coalition of which nothing was published',
    () => contentOf([coalitionOf({ dashboard: dashboardOf(usual) }), emptyCoalition('Dorpen', 'unpublished')]),
    'summary',
    'Niet gepubliceerd: het resultaat van de coalitie Dorpen.',
    'Not published: the result of the coalition Dorpen.',
  ],
  [
    'a coalition in which nobody answered',
    () => contentOf([coalitionOf({ dashboard: dashboardOf(usual) }), emptyCoalition('Dorpen', 'no-answers')]),
    'summary',
    'Niemand antwoordde bij de coalitie Dorpen.',
    'Nobody answered in the coalition Dorpen.',
  ],
  [
    'a year without any result',
    () => contentOf([emptyCoalition('Dorpen', 'no-wave')]),
    'summary',
    'Over 2026 zijn er geen resultaten die in dit rapport mogen staan.',
    'Of 2026 there are no results that may be in this report.',
  ],
  [
    'who answered',
    () => one(usual),
    'measured',
    'Wie antwoordde: van de gemeente 1 van de 1 gevraagde, van de partners 2 van de 2 organisaties.',
    'Who answered: of the municipality 1 of the 1 person asked, of the partners 2 of the 2 organisations.',
  ],
  [
    'who answered over two coalitions',
    () => several(usual, usual),
    'measured',
    '4 van de 4 gevraagde partners antwoordden (100%), geteld over 2 coalities waarvan dat bekend is en getoond mag worden. Een organisatie in twee coalities telt twee keer.',
    '4 of the 4 partners that were asked answered (100%), counted over 2 coalitions of which that is known and may be shown. An organisation in two coalitions counts twice.',
  ],
  [
    'that answers were on behalf of organisations',
    () => one(usual),
    'measured',
    'Partners antwoordden namens hun organisatie.',
    'Partners answered on behalf of their organisation.',
  ],
  [
    'that answers were in confidence',
    () => one(usual, { attribution: 'confidential' }),
    'measured',
    'Deelnemers antwoordden vertrouwelijk. Alleen wat niet laat zien wat iemand antwoordde, wordt getoond.',
    'Respondents answered in confidence. Only what does not show what somebody answered is shown.',
  ],
  [
    'that who was asked is not told in confidence',
    () => one(usual, { attribution: 'confidential' }),
    'measured',
    'Hoeveel deelnemers er waren gevraagd, is niet bekend of wordt niet getoond.',
    'How many respondents were asked is not known or is not shown.',
  ],
  [
    'a theme that is seen alike in two coalitions',
    () => several([theme([4, 4], [4, 4])], [theme([3, 3], [3, 3])]),
    'themes',
    'Over “Speler” denken gemeente en partners bij beide coalities ongeveer hetzelfde.',
    'On “Speler (en)” municipality and partners think about the same in both coalitions.',
  ],
  [
    'a theme that differs in one of two coalitions',
    () => several([theme([5, 5], [2, 2])], [theme([3, 3], [3, 3])]),
    'themes',
    'Over “Speler” is de gemeente bij 1 coalitie positiever dan de partners. Bij 1 coalitie denken zij ongeveer hetzelfde.',
    'On “Speler (en)” the municipality is more positive than the partners in 1 coalition. In 1 coalition they think about the same.',
  ],
  [
    'a theme of which nothing can be said',
    () => several([theme([], [2, 2])], [theme([], [3, 3])]),
    'themes',
    'Over “Speler” is in geen enkele coalitie een verschil te noemen.',
    'On “Speler (en)” no gap can be named in any coalition.',
  ],
  [
    'a theme that is lower in one and withheld in one',
    () => several([theme([2, 2], [4, 4])], [withheld(theme([3, 3], [3, 3]))]),
    'themes',
    'Over “Speler” is de gemeente bij 1 coalitie minder positief dan de partners. Bij 1 coalitie is het niet te zeggen.',
    'On “Speler (en)” the municipality is less positive than the partners in 1 coalition. In 1 coalition it cannot be said.',
  ],
  [
    'that no criterion has a notable gap',
    () => one([row('Gelijk', [4, 4], [4, 4])]),
    'gaps',
    'Bij geen enkel criterium over de gemeente is het verschil een half punt of meer.',
    'On no criterion about the municipality is the gap half a point or more.',
  ],
  [
    'a first wave',
    () => one(usual),
    'gaps',
    'Er is geen eerdere meetronde om mee te vergelijken.',
    'There is no earlier wave to compare with.',
  ],
  [
    'a gap that stayed',
    () => sinceThen([row('Blijft', [5, 5, 5], [2, 2, 2])], [row('Blijft', [5, 5, 5], [3, 3, 3])]),
    'gaps',
    'Het verschil bij “Blijft” is gebleven: van +3,00 (2025) naar +2,00. Dat staat stevig.',
    'The gap on “Blijft (en)” has stayed: from +3.00 (2025) to +2.00. That is firm.',
  ],
  [
    'a gap that turned round',
    () => sinceThen([row('Keert', [5, 5, 5], [2, 2, 2])], [row('Keert', [2, 2, 2], [5, 5, 5])]),
    'gaps',
    'Het verschil bij “Keert” is omgedraaid: van +3,00 (2025) naar −3,00. Dat staat stevig.',
    'The gap on “Keert (en)” has turned round: from +3.00 (2025) to −3.00. That is firm.',
  ],
  [
    'a theme whose gap became small, fragile',
    () => sinceThen([theme([5, 5], [2, 2])], [theme([4, 4], [4, 4])]),
    'gaps',
    'Het verschil bij het thema “Speler” is kleiner geworden dan een half punt: van +3,00 (2025) naar 0,00. Dat is niet zeker: één partner, één antwoord of toeval kan dit beeld veranderen.',
    'The gap on the theme “Speler (en)” has become smaller than half a point: from +3.00 (2025) to 0.00. That is not certain: one partner, one answer or chance can change this picture.',
  ],
  [
    'a theme whose gap came back, fragile',
    () => sinceThen([theme([4, 4], [4, 4])], [theme([5, 5], [4, 4])], theme([5, 5], [2, 2])),
    'gaps',
    'Het verschil bij het thema “Speler” is teruggekomen: van 0,00 (2025) naar +1,00. Dat is niet zeker: één partner, één antwoord of toeval kan dit beeld veranderen.',
    'The gap on the theme “Speler (en)” has come back: from 0.00 (2025) to +1.00. That is not certain: one partner, one answer or chance can change this picture.',
  ],
  [
    'a criterion whose gap is new and not firm',
    () => sinceThen([row('Nieuw', [4, 4], [4, 4])], [row('Nieuw', [5, 5], [4, 4])]),
    'gaps',
    'Bij nog 1 criterium kwam, bleef of verdween een verschil, maar dat staat niet stevig.',
    'On 1 more criterion a gap came, stayed or went, but that is not firm.',
  ],
  [
    'that no gap came or went',
    () => sinceThen([row('Stil', [4, 4], [4, 4])], [row('Stil', [4, 4], [4, 4])]),
    'gaps',
    'Er is geen verschil van een half punt of meer dat kwam, bleef of verdween.',
    'There is no gap of half a point or more that came, stayed or went.',
  ],
  ['no promises', () => one(usual), 'promises', 'Er zijn geen afspraken vastgelegd.', 'No promises were recorded.'],
  [
    'a promise that was kept',
    () => one(usual, { promises: [promised('municipality', verdicts(3, 1, 0, 1))] }),
    'promises',
    'Wij bellen terug (Gemeente Testdam, uiterlijk 1 oktober 2026). Volgens de partners in “2025”: nagekomen (3 nagekomen, 1 deels, 1 kan ik niet beoordelen).',
    'Wij bellen terug (Gemeente Testdam, by 1 October 2026). According to the partners in “2025”: kept (3 kept, 1 partly, 1 cannot judge).',
  ],
  [
    'a promise of a partner that was not kept',
    () => one(usual, { promises: [promised('partner', verdicts(0, 0, 2))] }),
    'promises',
    'Wij bellen terug (Stichting A, uiterlijk 1 oktober 2026). Volgens de gemeente in “2025”: niet nagekomen (2 niet).',
    'Wij bellen terug (Stichting A, by 1 October 2026). According to the municipality in “2025”: not kept (2 not kept).',
  ],
  [
    'a promise of which half say that it was kept',
    () => one(usual, { promises: [promised('municipality', verdicts(1, 0, 1))] }),
    'promises',
    'Wij bellen terug (Gemeente Testdam, uiterlijk 1 oktober 2026). Volgens de partners in “2025”: deels nagekomen (1 nagekomen, 1 niet).',
    'Wij bellen terug (Gemeente Testdam, by 1 October 2026). According to the partners in “2025”: partly kept (1 kept, 1 not kept).',
  ],
  [
    'a promise that nobody was asked about',
    () => one(usual, { promises: [promised('municipality')] }),
    'promises',
    'Wij bellen terug (Gemeente Testdam, uiterlijk 1 oktober 2026). Aan de partners is nog niet gevraagd of deze afspraak is nagekomen.',
    'Wij bellen terug (Gemeente Testdam, by 1 October 2026). The partners have not been asked yet whether this promise was kept.',
  ],
  [
    'a promise of which the answers are withheld',
    () => one(usual, { promises: [promised('municipality', { withheld: true })] }),
    'promises',
    'Wij bellen terug (Gemeente Testdam, uiterlijk 1 oktober 2026). Wat de partners in “2025” hierover zeiden, wordt niet getoond.',
    'Wij bellen terug (Gemeente Testdam, by 1 October 2026). What the partners said of it in “2025” is not shown.',
  ],
  [
    'a promise that nobody could judge',
    () => one(usual, { promises: [promised('partner', verdicts(0, 0, 0, 2))] }),
    'promises',
    'Wij bellen terug (Stichting A, uiterlijk 1 oktober 2026). In “2025” kon niemand van de gemeente dit beoordelen.',
    'Wij bellen terug (Stichting A, by 1 October 2026). In “2025” nobody of the municipality could judge this.',
  ],
  [
    'a promise that was kept at first',
    () => one(usual, { promises: [promised('municipality', verdicts(3, 0, 0), verdicts(0, 0, 3))] }),
    'promises',
    'Wij bellen terug (Gemeente Testdam, uiterlijk 1 oktober 2026). Volgens de partners in “2026”: eerst nagekomen, nu niet meer (3 niet).',
    'Wij bellen terug (Gemeente Testdam, by 1 October 2026). According to the partners in “2026”: kept at first, no more now (3 not kept).',
  ],
  [
    'what promises came to',
    () =>
      one(usual, {
        promises: [
          promised('municipality', verdicts(3, 0, 0)),
          promised('partner', verdicts(0, 0, 2)),
          promised('partner'),
        ],
      }),
    'promises',
    'Er zijn 3 afspraken vastgelegd. Volgens de andere kant: 1 nagekomen, 1 niet nagekomen. Over 1 afspraak is aan de andere kant nog niets gevraagd.',
    '3 promises were recorded. According to the other side: 1 kept, 1 not kept. The other side has not been asked about 1 promise yet.',
  ],
  [
    'no answers about the ladder',
    () => one(usual),
    'ladder',
    'Over de ladder zijn geen antwoorden te tonen.',
    'There are no answers about the ladder to show.',
  ],
  [
    'a first wave, of which there is no development',
    () => one(usual),
    'development',
    'Dit is de eerste meetronde: over ontwikkeling is nog niets te zeggen.',
    'This is the first wave: nothing can be said of development yet.',
  ],
  [
    'that there are no remarks',
    () => one(usual),
    'said',
    'Er zijn geen opmerkingen die in dit rapport mogen staan.',
    'There are no remarks that may be in this report.',
  ],
  [
    'both levels of a gap that was talked about',
    () => one(usual, { readings: [read({})] }),
    'coalitions',
    'Gemeente 4,80, partners 2,20. Verschil +2,60: gemeente hoger (zeker hoger).',
    'Municipality 4.80, partners 2.20. Gap +2.60: municipality higher (surely higher).',
  ],
  [
    'that there is no reading together yet',
    () => one(usual, { readings: [read({ municipality: 'Wij leggen veel uit' })] }),
    'coalitions',
    'Een gezamenlijke uitleg is er nog niet.',
    'There is no agreed reading yet.',
  ],
  [
    'a reading that is agreed',
    () => one(usual, { readings: [read({ outcome: 'agreed', together: 'Eén loket helpt' })] }),
    'coalitions',
    'Gezamenlijke uitleg: Eén loket helpt',
    'Agreed reading: Eén loket helpt',
  ],
  [
    'a disagreement that is recorded',
    () => one(usual, { readings: [read({ outcome: 'disagreed', together: 'Wie er moet bellen' })] }),
    'coalitions',
    'Blijvend verschil van inzicht: Wie er moet bellen',
    'Recorded disagreement: Wie er moet bellen',
  ],
  [
    'a disagreement without a word',
    () => one(usual, { readings: [read({ outcome: 'disagreed' })] }),
    'coalitions',
    'Gemeente en partners blijven dit verschillend zien.',
    'Municipality and partners keep seeing this differently.',
  ],
  [
    'a reply of a partner',
    () =>
      one(usual, {
        readings: [read({}, [{ organisation: 'Stichting A', stance: 'otherwise', text: 'Wij bellen wel' }])],
      }),
    'coalitions',
    'Stichting A: wij zien dit anders. “Wij bellen wel”',
    'Stichting A: we see this differently. “Wij bellen wel”',
  ],
  [
    'a reply of a partner that may not be named',
    () => one(usual, { readings: [read({}, [{ organisation: null, stance: 'recognised', text: null }])] }),
    'coalitions',
    'Een partner: dit herkennen wij.',
    'A partner: we recognise this.',
  ],
  [
    'that partners want to stand higher in one of two coalitions',
    () =>
      contentOf([
        coalitionOf({ name: 'A', dashboard: dashboardOf(usual, ladderOf(3, 4)) }),
        coalitionOf({ name: 'B', dashboard: dashboardOf(usual, ladderOf(3, 3.4)) }),
      ]),
    'ladder',
    'Bij 1 van de 2 coalities waarvan het bekend is, willen de partners samen een halve trede of meer hoger staan dan nu.',
    'In 1 of the 2 coalitions of which it is known, the partners together want to stand half a step or more higher than now.',
  ],
  [
    'that partners want to stand higher nowhere',
    () =>
      contentOf([
        coalitionOf({ name: 'A', dashboard: dashboardOf(usual, ladderOf(3, 3)) }),
        coalitionOf({ name: 'B', dashboard: dashboardOf(usual, ladderOf(4, { withheld: true })) }),
      ]),
    'ladder',
    'Bij de ene coalitie waarvan het bekend is, willen de partners samen niet een halve trede of meer hoger staan dan nu.',
    'In the one coalition of which it is known, the partners together do not want to stand half a step or more higher than now.',
  ],
  [
    'that the same partners answered',
    () => sinceThen([theme([5, 5], [2, 2])], [theme([4, 4], [4, 4])]),
    'development',
    'Dezelfde partners antwoordden als de vorige keer.',
    'The same partners answered as the time before.',
  ],
  [
    'a partner that joined',
    () => sinceThen([theme([5, 5], [2, 2])], [theme([4, 4], [4, 4, 3])]),
    'development',
    'Er kwam 1 partner bij en er ging geen weg.',
    '1 partner joined and none left.',
  ],
  [
    'an organisation that counts itself higher than others do, in a report over several coalitions',
    () =>
      contentOf([
        coalitionOf({ name: 'A', dashboard: dashboardOf(usual, beside) }),
        coalitionOf({ name: 'B', dashboard: dashboardOf(usual) }),
      ]),
    'coalitions',
    'Eén organisatie noemt een groter eigen deel dan de anderen haar geven: Stichting A (zelf 41%, de anderen 31%).',
    'One organisation claims a larger share than the others give it: Stichting A (itself 41%, the others 31%).',
  ],
  [
    'what most of a side want heavier, where the other side is withheld',
    () =>
      contentOf([
        coalitionOf({ name: 'A', dashboard: dashboardOf(usual, beside) }),
        coalitionOf({ name: 'B', dashboard: dashboardOf(usual) }),
      ]),
    'coalitions',
    'Wat mag lichter, wat moet zwaarder? Regels: gemeente vooral “zwaarder” (2 van 3), partners samen niet getoond.',
    'What may be lighter, what should be heavier? Rules: municipality mostly “heavier” (2 of 3), partners together not shown.',
  ],
  [
    'an important theme with a gap that holds',
    () =>
      one([theme([5, 5, 5, 5], [2, 2, 2, 2, 2])], {
        dashboard: dashboardOf(
          [theme([5, 5, 5, 5], [2, 2, 2, 2, 2]), { ...theme([4, 4], [4, 4]), id: 'goals', theme: 'goals' }],
          beside,
        ),
      }),
    'coalitions',
    'Begin met “Speler” (gekozen door 89%, verschil +3,00): vaker dan gemiddeld gekozen, met een verschil dat stevig staat.',
    'Begin with “Speler (en)” (chosen by 89%, gap +3.00): chosen more often than average, with a gap that holds.',
  ],
  [
    'changes that are not told',
    () => sinceThen([theme([], [])], [theme([4, 4], [4, 4])]),
    'development',
    'Van geen enkel thema is te zeggen of het veranderde.',
    'Of no theme can it be said whether it changed.',
  ],
  [
    'that remarks are withheld',
    () => one(usual, { dashboard: dashboardOf(usual, { ...ladderOf(3, 4), comments: { withheld: true } }) }),
    'said',
    'De opmerkingen worden niet getoond: er zijn te weinig mensen die iets schreven.',
    'The remarks are not shown: too few people wrote something.',
  ],
  [
    'what an audience may see',
    () => contentOf([coalitionOf({ dashboard: dashboardOf(usual) })], { audience: 'council' }),
    'method',
    'Dit rapport is voor de gemeenteraad. Van resultaten die niet zijn gepubliceerd, staat er niets in van een enkele organisatie: geen namen, geen cijfers per partner en geen opmerkingen.',
    'This report is for the council. Of results that were not published it has nothing of a single organisation: no names, no figures by partner and no remarks.',
  ],
  [
    'from how many answers on a confidential wave is shown',
    () => one(usual, { attribution: 'confidential' }),
    'method',
    'In een vertrouwelijke meetronde wordt een cijfer alleen getoond bij 3 of meer antwoorden, en hoe antwoorden verdeeld zijn en opmerkingen alleen bij 5 of meer. Een cijfer ontbreekt ook als iemand er met andere cijfers uit kan afleiden wat een ander antwoordde.',
    'In a confidential wave a figure is shown only from 3 answers on, and how answers are spread, and remarks, only from 5 on. A figure is also missing where somebody could work out with other figures what somebody else answered.',
  ],
  [
    'why coalitions are in the order of their names',
    () => several(usual, usual),
    'gaps',
    'De coalities staan op naam. De volgorde zegt niets over hoe goed de samenwerking is: coalities hebben andere opgaven en andere partners.',
    'The coalitions are in the order of their names. It says nothing of how good the collaboration is: coalitions have other tasks and other partners.',
  ],
];

describe('a sentence of the report', () => {
  it.each(CASES)('tells of %s', (_, content, part, dutch, english) => {
    expect(textsIn('nl', content(), part)).toContain(dutch);
    expect(textsIn('en', content(), part)).toContain(english);
  });
});

describe('a report', () => {
  it('has the parts that were chosen, in their order, each with the words of the coordinator above it', () => {
    const chosen = {
      ...one(usual),
      parts: ['method', 'summary'],
      ownTexts: { summary: 'Eerst dit.\n\n- een\n- twee' },
    } as const;
    const { sections } = buildReport('nl', chosen, { number: 2, madeOn: '2026-11-26' });
    expect(sections.map(({ part, title }) => [part, title])).toEqual([
      ['summary', 'Samenvatting'],
      ['method', 'Methode en kleine letters'],
    ]);
    expect(sections[0]?.blocks[0]).toEqual({
      kind: 'own',
      label: 'Toelichting van de coördinator',
      blocks: [
        { kind: 'paragraph', text: 'Eerst dit.' },
        { kind: 'list', items: ['een', 'twee'] },
      ],
    });
  });

  it('says on its cover what it is about, for whom, and which edition of what day', () => {
    const { title, subtitle, facts, warning } = buildReport('nl', one(usual), { number: 2, madeOn: '2026-11-26' });
    expect([title, subtitle, ...facts, warning]).toEqual([
      'Evaluatie van de samenwerking in 2026',
      'Coalitie Wonen, Gemeente Testdam',
      'Voor het college van burgemeester en wethouders',
      'Uitgave 2',
      'Gemaakt op 26 november 2026',
      null,
    ]);
  });

  it('says that a preview is no edition, and that figures are made up', () => {
    const { facts, warning } = buildReport('en', { ...one(usual), demo: true }, { number: null, madeOn: '2026-11-26' });
    expect([facts[1], warning]).toEqual([
      'Preview: this is not an edition yet',
      'Demo: all figures, names and texts are made up.',
    ]);
  });

  it('has no word of one language in the other', () => {
    const some = several([...usual, row('Duidelijk', [5, 5, 4, 5, 5], [2, 2, 3, 2, 2])], usual);
    const everything = { ...some, municipality: 'Testdam' };
    const said = LOCALES.map((locale) =>
      everything.parts.flatMap((part) => textsIn(locale, everything, part)).join('\n'),
    );
    expect(said[0]).not.toMatch(/\b(the|and|with|municipality|gap|wave)\b/i);
    expect(said[1]).not.toMatch(/\b(de|het|een|en|van|gemeente|verschil|meetronde)\b(?!\))/i);
  });
});
