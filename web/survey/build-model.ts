import {
  ComputedUpdater,
  type IAction,
  type ITheme,
  Model,
  type Question,
  settings,
  surveyLocalization,
} from 'survey-core';
import 'survey-core/i18n/dutch';
import type { InvitationBody } from '../../api/contract/invitations.ts';
import { buildSurveyDefinition } from '../../survey/definition/survey.ts';
import type { Locale } from '../../survey/locale.ts';
import { respondTexts } from '../texts/respond-texts.ts';
import { markQuestions } from './mark-questions.ts';
import { marksOf, type Origins } from './origins.ts';

// SurveyJS's own caption says "remove", which sounds as if the question goes.
Object.assign(surveyLocalization.locales['nl'] ?? {}, { clearCaption: 'Wis antwoord' });
Object.assign(surveyLocalization.locales['en'] ?? {}, { clearCaption: 'Clear answer' });
// Headings in the order of the page: the page's own title is drawn by us, as an h2.
settings.titleTags.question = 'h3';
settings.titleTags.page = 'h2';
// Questions that come and go by fading are for a while too faint to read; here there is one, and it need not fade.
settings.animationEnabled = false;

/** What of an invitation the form is made of. */
export type Asked = Pick<InvitationBody, 'edition' | 'role' | 'organisations' | 'attribution'> &
  Origins & {
    readonly draft: Pick<InvitationBody['draft'], 'answers'>;
  };

/**
 * The form for an invitation: the questionnaire as a SurveyJS model with the given answers in it.
 *
 * @param page the page to start on, counted from 0; one that does not exist means the first.
 */
export function buildModel(invitation: Asked, locale: Locale, page: number): Model {
  const { edition, role, organisations, attribution, draft } = invitation;
  const model = new PlainModel(buildSurveyDefinition(edition, { role, organisations, attribution }));
  model.applyTheme(THEME);
  model.locale = locale;
  model.textUpdateMode = 'onTyping';
  model.focusFirstQuestionAutomatic = false;
  model.showCompletePage = false;
  model.showPageTitles = false;
  model.onUpdateQuestionCssClasses.add((_model, options) => {
    const isScale = edition.criteria.some(({ id }) => id === options.question.name);
    if (isScale) options.cssClasses['root'] += ' ss-scale';
  });
  model.onGetQuestionTitleActions.add((_model, { question, actions }) => {
    if (question.getType() === 'radiogroup') actions.push(clearAction(question));
  });
  model.onValidateQuestion.add((_model, options) => {
    if (options.name === 'contribution.share') options.error = shareFault(model.locale, options.value) ?? '';
  });
  // Last, because SurveyJS draws a question by the rules that stand when it first meets it.
  model.data = draft.answers;
  markQuestions(model, marksOf(invitation, draft.answers));
  model.currentPageNo = page < model.visiblePageCount ? page : 0;
  return model;
}

/**
 * A form whose texts are no templates: SurveyJS puts an answer where a text says `{its name}`, but a coordinator who types
 * braces means braces.
 */
class PlainModel extends Model {
  override processTextEx({ text }: Parameters<Model['processTextEx']>[0]) {
    return { text, hasAllValuesOnLastRun: true };
  }
}

/** Takes back an answer. SurveyJS's own button is named after the question, so a blind reader would not know what it does. */
function clearAction(question: Question): IAction {
  return {
    id: `clear-${question.id}`,
    locTitleName: 'clearCaption',
    iconName: 'icon-clear_16x16',
    // As an icon it has room beside the longest statement on the smallest phone.
    showTitle: false,
    visible: new ComputedUpdater<boolean>(() => !question.isEmpty()) as unknown as boolean,
    action: () => question.clearValue(),
  };
}

/** Shares that were filled in must add up to 100; the server asks the same. */
function shareFault(locale: string, shares: unknown): string | null {
  if (typeof shares !== 'object' || shares === null || Object.keys(shares).length === 0) return null;
  const total = Object.values(shares).reduce<number>((sum, share) => sum + Number(share), 0);
  return total === 100 ? null : respondTexts[locale === 'en' ? 'en' : 'nl'].questions.shareTotal(total);
}

/** SurveyJS's own names for what the form looks like; contrast and target size as on our other pages. */
const THEME: ITheme = {
  themeName: 'samenspiegel',
  colorPalette: 'light',
  isPanelless: true,
  cssVariables: {
    '--sjs-primary-backcolor': '#0f4c5c',
    '--sjs-primary-backcolor-light': '#eef5f6',
    '--sjs-primary-backcolor-dark': '#0b3947',
    '--sjs-primary-forecolor': '#ffffff',
    '--sjs-general-backcolor': '#ffffff',
    '--sjs-general-backcolor-dim': '#ffffff',
    '--sjs-general-backcolor-dim-light': '#ffffff',
    '--sjs-general-forecolor': '#211e1a',
    '--sjs-general-forecolor-light': '#5f594f',
    '--sjs-general-dim-forecolor': '#211e1a',
    '--sjs-general-dim-forecolor-light': '#5f594f',
    '--sjs-border-default': '#857e72',
    '--sjs-border-light': '#857e72',
    '--sjs-special-red': '#a12a1e',
    '--sjs-special-red-light': '#fcf0ee',
    '--sjs-font-family': '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
    '--sjs-font-size': '18px',
    '--sjs-base-unit': '8px',
    '--sjs-corner-radius': '6px',
  },
};
