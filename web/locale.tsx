import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../survey/locale.ts';

const KEY = 'samenspiegel.locale';

type Choice = { readonly locale: Locale; readonly chooseLocale: (locale: Locale) => void };

const LocaleContext = createContext<Choice>({ locale: DEFAULT_LOCALE, chooseLocale: () => {} });

/** Keeps the chosen language for everything inside, on this device, and on `<html lang>`. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(readStoredLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const chooseLocale = (chosen: Locale) => {
    storeLocale(chosen);
    setLocale(chosen);
  };
  return <LocaleContext value={{ locale, chooseLocale }}>{children}</LocaleContext>;
}

export function useLocale(): Choice {
  return useContext(LocaleContext);
}

/** The language that was chosen on this device; Dutch when none was, or when the browser keeps nothing. */
export function readStoredLocale(): Locale {
  try {
    const stored = localStorage.getItem(KEY);
    return isLocale(stored) ? stored : DEFAULT_LOCALE;
  } catch {
    return DEFAULT_LOCALE;
  }
}

function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // A browser that refuses storage still shows the chosen language until the tab closes.
  }
}
