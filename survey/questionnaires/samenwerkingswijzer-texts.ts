import { text } from '../locale.ts';
import type { OpenQuestion, QuestionTexts } from '../questionnaire.ts';

/** The other words of the shipped edition. */
export const samenwerkingswijzerTexts: QuestionTexts = {
  scale: {
    1: text('Helemaal oneens', 'Strongly disagree'),
    2: text('Oneens', 'Disagree'),
    3: text('Niet oneens, niet eens', 'Neither agree nor disagree'),
    4: text('Eens', 'Agree'),
    5: text('Helemaal eens', 'Strongly agree'),
    cannotJudge: text('Kan ik niet beoordelen', 'I cannot judge this'),
  },
  ladder: {
    title: text('De ladder van samenwerking', 'The ladder of collaboration'),
    explanation: text(
      'Elke volgende trede vraagt meer van de samenwerking. De hoogste trede, coproductie, komt uit de Samenwerkingswijzer. De andere vier zijn bedacht door de makers van Samenspiegel.',
      'Each next step asks more of the collaboration. The highest step, coproduction, comes from the Samenwerkingswijzer. The makers of Samenspiegel named the other four.',
    ),
    now: text('Waar staat deze samenwerking nu?', 'Where does this collaboration stand now?'),
    wanted: text(
      'Waar zou deze samenwerking volgens u moeten staan?',
      'Where do you think this collaboration should stand?',
    ),
    steps: [
      text('1. Elkaar kennen', '1. Knowing each other'),
      text('2. Elkaar vertrouwen', '2. Trusting each other'),
      text('3. Afstemmen', '3. Coordinating'),
      text('4. Krachten bundelen', '4. Joining forces'),
      text('5. Coproductie', '5. Coproduction'),
    ],
  },
  importance: text(
    'Welke thema’s vindt u nu het belangrijkst? Kies er één of twee.',
    'Which themes matter most to you now? Choose one or two.',
  ),
  share: {
    title: text(
      'Welk deel van al het werk doet elke organisatie, denkt u?',
      'Which part of all the work does each organisation do, do you think?',
    ),
    explanation: text(
      'Vul percentages in. Samen zijn ze 100. Een schatting is genoeg.',
      'Enter percentages. Together they make 100. An estimate will do.',
    ),
    unknown: text('Dat weet ik niet', 'I do not know'),
  },
  wish: {
    title: text(
      'Wilt u het lichter of zwaarder geregeld hebben?',
      'Would you like this to be arranged more lightly or more heavily?',
    ),
    elements: {
      'legal-form': text('De juridische vorm van de samenwerking', 'The legal form of the collaboration'),
      roles: text('De verdeling van rollen en taken', 'The division of roles and tasks'),
      rules: text('De afspraken en spelregels', 'The agreements and rules'),
    },
    wishes: {
      lighter: text('Liever lichter', 'Rather lighter'),
      fits: text('Zo is het goed', 'Fine as it is'),
      heavier: text('Liever zwaarder', 'Rather heavier'),
    },
  },
  comment: text('Wilt u hier iets bij vertellen?', 'Would you like to tell us more about this?'),
  prediction: {
    title: text('Wat denkt u dat de partners zeggen?', 'What do you think the partners will say?'),
    explanation: text(
      'Schat per thema wat de partners gemiddeld antwoorden op dezelfde stellingen. Zo zien we later of we weten hoe zij het ervaren.',
      'Estimate for each theme what the partners answer on average to the same statements. That shows later whether we know how they experience it.',
    ),
    themes: {
      goals: text('Stellingen over doelen en opgaven', 'Statements about goals and tasks'),
      contribution: text('Stellingen over inbreng en aandeel', 'Statements about contribution and share'),
      player: text(
        'Stellingen over de gemeente als samenwerkingsspeler',
        'Statements about the municipality as a player in the collaboration',
      ),
      relations: text('Stellingen over de onderlinge relaties', 'Statements about mutual relations'),
      governance: text('Stellingen over vorm en spelregels', 'Statements about form and rules'),
      accountability: text(
        'Stellingen over informatie en verantwoording',
        'Statements about information and accountability',
      ),
    },
  },
  relation: {
    role: text('Wat is uw rol in deze coalitie?', 'What is your role in this coalition?'),
    since: text('Sinds welk jaar doet uw organisatie mee?', 'Since which year has your organisation taken part?'),
  },
};

/** What respondents are asked to tell in their own words. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'keep',
    text: {
      partner: text(
        'Wat moet zo blijven in de samenwerking met de gemeente?',
        'What should stay as it is in the collaboration with the municipality?',
      ),
      municipality: text(
        'Wat moet zo blijven in de samenwerking met de partners?',
        'What should stay as it is in the collaboration with the partners?',
      ),
    },
  },
  {
    id: 'change',
    text: {
      partner: text(
        'Wat moet anders in de samenwerking met de gemeente?',
        'What must change in the collaboration with the municipality?',
      ),
      municipality: text(
        'Wat moet anders in de samenwerking met de partners?',
        'What must change in the collaboration with the partners?',
      ),
    },
  },
  {
    id: 'agreement',
    text: {
      partner: text(
        'Welke afspraak zou u met de gemeente willen maken?',
        'Which agreement would you like to make with the municipality?',
      ),
      municipality: text(
        'Welke afspraak zou u met de partners willen maken?',
        'Which agreement would you like to make with the partners?',
      ),
    },
  },
];
