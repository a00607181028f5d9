import type { EditionId } from '../id.ts';
import { text } from '../locale.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import { openQuestions, samenwerkingswijzerTexts } from './samenwerkingswijzer-texts.ts';
import { accountability, accountabilityCriteria } from './themes/accountability.ts';
import { contribution, contributionCriteria } from './themes/contribution.ts';
import { goals, goalsCriteria } from './themes/goals.ts';
import { governance, governanceCriteria } from './themes/governance.ts';
import { player, playerCriteria } from './themes/player.ts';
import { relations, relationsCriteria } from './themes/relations.ts';

/**
 * The shipped edition: the six evaluation questions of the Samenwerkingswijzer of the municipality of Noordoostpolder as
 * themes, its do's and don'ts and guiding questions as criteria. The wording is ours.
 */
export const samenwerkingswijzer: QuestionnaireEdition = {
  id: 'samenwerkingswijzer-1' as EditionId,
  title: text('Evaluatie van de samenwerking', 'Evaluation of the collaboration'),
  source: text(
    'Samenwerkingswijzer van de gemeente Noordoostpolder, pagina “Smeden en formeren van samenwerking”',
    'Samenwerkingswijzer of the municipality of Noordoostpolder, page “Smeden en formeren van samenwerking”',
  ),
  themes: [goals, contribution, player, relations, governance, accountability],
  criteria: [
    ...goalsCriteria,
    ...contributionCriteria,
    ...playerCriteria,
    ...relationsCriteria,
    ...governanceCriteria,
    ...accountabilityCriteria,
  ],
  openQuestions,
  texts: samenwerkingswijzerTexts,
  englishFallsBack: false,
};
