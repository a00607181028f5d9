import { lazy, Suspense, useState } from 'react';
import { ROLES, type Role } from '../../../survey/criterion.ts';
import { LOCALES, type Locale } from '../../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import { Heading } from '../../components/Heading.tsx';
import { Loading } from '../../components/Loading.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

/** The form is big, so it comes after what a coordinator works with. */
const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }));

/** What a respondent will see: as a partner or the municipality, in either language. */
export function PreviewPane({ edition }: { readonly edition: QuestionnaireEdition }) {
  const { editions: texts } = useTexts();
  const [role, setRole] = useState<Role>('partner');
  const [locale, setLocale] = useState<Locale>(useLocale().locale);
  const languages = { nl: texts.dutch, en: texts.english };
  return (
    <section className="ss-preview ss-card" aria-labelledby="voorbeeld">
      <Heading level={2} id="voorbeeld">
        {texts.preview}
      </Heading>
      <p className="ss-soft ss-small">{texts.previewLead}</p>
      <div className="ss-preview__choices">
        <SelectField label={texts.previewRole} value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {ROLES.toReversed().map((one) => (
            <option key={one} value={one}>
              {texts.previewRoles[one]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={texts.previewLocale}
          value={locale}
          onChange={({ target }) => setLocale(target.value as Locale)}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one}>
              {languages[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <Suspense fallback={<Loading />}>
        <Preview edition={edition} role={role} locale={locale} />
      </Suspense>
    </section>
  );
}
