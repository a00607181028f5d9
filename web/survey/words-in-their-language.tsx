import { createElement, type ReactElement } from 'react';
import { LocalizableString, surveyLocalization } from 'survey-core';
import { ReactElementFactory, SurveyLocStringViewer } from 'survey-react-ui';
import { languageOf } from '../../survey/english-fallback.ts';
import { isLocale, type Locale } from '../../survey/locale.ts';

/** A text of the form; Dutch that stands in for missing English says that it is Dutch, so that it is read aloud as such. */
class WordsInTheirLanguage extends SurveyLocStringViewer {
  protected override renderString(): ReactElement {
    const text: LocalizableString = this.props['model'];
    // SurveyJS leaves its default language, English, unsaid.
    const locale = text.locale || surveyLocalization.defaultLocale;
    const language = isLocale(locale) ? languageOfText(text, locale) : undefined;
    const drawn = super.renderString();
    return language === undefined ? drawn : <span lang={language}>{drawn}</span>;
  }
}

ReactElementFactory.Instance.registerElement(LocalizableString.defaultRenderer, (props) =>
  createElement(WordsInTheirLanguage, props),
);

/** The language of a text of the form where it is not that of the page. */
export function languageOfText(text: LocalizableString, locale: Locale): Locale | undefined {
  return languageOf({ nl: text.getLocaleText('nl'), en: text.getLocaleText('en') }, locale);
}
