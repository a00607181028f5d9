import type { Role } from '../criterion.ts';
import type { OrganisationId } from '../id.ts';
import { DEFAULT_LOCALE } from '../locale.ts';
import type { QuestionnaireEdition } from '../questionnaire.ts';
import type { Attribution } from '../wave.ts';
import { closingPage } from './closing-page.ts';
import type { SurveyPage } from './element.ts';
import { ladderPage } from './ladder-page.ts';
import { predictionPage } from './prediction-page.ts';
import { promisePage } from './promise-page.ts';
import { sharePage } from './share-page.ts';
import { themePage } from './theme-page.ts';

/** Who is asked, and which organisations the question about shares names. */
export type Asked = {
  readonly role: Role;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
  /** Absent: on behalf of the organisation. */
  readonly attribution?: Attribution;
};

/** A SurveyJS definition: plain data in both languages. */
export type SurveyDefinition = {
  readonly locale: string;
  readonly showTitle: false;
  readonly showNavigationButtons: false;
  readonly showQuestionNumbers: 'off';
  readonly checkErrorsMode: 'onNextPage';
  readonly pages: readonly SurveyPage[];
};

/**
 * The questionnaire as the form draws it: a page per theme, the ladder, shares and wishes, the municipality's
 * predictions, earlier promises, the open questions. Every question's name is its key in the answers.
 */
export function buildSurveyDefinition(edition: QuestionnaireEdition, asked: Asked): SurveyDefinition {
  const pages = [
    ...edition.themes.map((theme) => themePage(edition, theme, asked.role)),
    ladderPage(edition),
    sharePage(edition, asked),
    ...(asked.role === 'municipality' ? [predictionPage(edition)] : []),
    promisePage(edition, asked.role),
    closingPage(edition, asked),
  ].filter(({ elements }) => elements.length > 0);
  return {
    locale: DEFAULT_LOCALE,
    showTitle: false,
    showNavigationButtons: false,
    showQuestionNumbers: 'off',
    checkErrorsMode: 'onNextPage',
    pages,
  };
}
