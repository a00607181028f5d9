import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import { Masthead } from '../../components/Masthead.tsx';
import { SkipLink } from '../../components/SkipLink.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/respond-texts.ts';

/** What stands around every page for people who are invited. */
export function Frame({ isDemo = false, children }: { readonly isDemo?: boolean; readonly children: ReactNode }) {
  const texts = useTexts();
  const { locale, chooseLocale } = useLocale();
  return (
    <>
      <SkipLink>{texts.skip}</SkipLink>
      <Masthead demo={isDemo ? texts.demo : null}>
        <LanguageSwitch locale={locale} onChoose={chooseLocale} />
      </Masthead>
      <main className="ss-main" id="inhoud" tabIndex={-1}>
        <div className="ss-page">{children}</div>
      </main>
      <footer className="ss-footer">
        <div className="ss-page">
          <p>{texts.footer}</p>
        </div>
      </footer>
    </>
  );
}
