/** The languages of the product; Dutch is the source, English must say the same. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>;

export const DEFAULT_LOCALE: Locale = 'nl';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The first language of an `Accept-Language` header that we speak, Dutch if there is none. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? DEFAULT_LOCALE;
}

/** A text in Dutch and English. */
export function text(nl: string, en: string): Localized {
  return { nl, en };
}
