import { useEffect, useMemo, useRef, useState } from 'react';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.fontless.css';
import '../../styles/survey.css';
import { ROLES, type Role } from '../../../survey/criterion.ts';
import type { OrganisationId } from '../../../survey/id.ts';
import type { Locale } from '../../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import { Heading } from '../../components/Heading.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { buildModel } from '../../survey/build-model.ts';
import { languageOfText } from '../../survey/words-in-their-language.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly edition: QuestionnaireEdition; readonly role: Role; readonly locale: Locale };

/** No colleague filled in anything, and nothing was answered for another coalition. */
const NOBODY = { authors: {}, takeOver: null, attribution: 'organisation' } as const;

/** The respondent’s own form, a screen at a time; what is filled in stays here and goes nowhere. */
export function Preview({ edition, role, locale }: Props) {
  const { editions: texts } = useTexts();
  const [wanted, setWanted] = useState('');
  const answers = useRef<Record<string, unknown>>({});
  const model = useMemo(() => {
    const organisations = organisationsNamed(texts.previewRoles);
    const asked = { edition, role, organisations, draft: { answers: answers.current }, ...NOBODY };
    const model = buildModel(asked, locale, 0);
    model.currentPage = model.getPageByName(wanted) ?? model.visiblePages[0];
    return model;
  }, [edition, role, locale, texts, wanted]);
  useEffect(() => {
    const keep = () => {
      answers.current = model.data;
    };
    model.onValueChanged.add(keep);
    return () => model.onValueChanged.remove(keep);
  }, [model]);
  const screen = model.currentPage;
  return (
    <>
      <SelectField
        label={texts.previewPage}
        value={screen?.name ?? ''}
        onChange={({ target }) => setWanted(target.value)}
      >
        {model.visiblePages.map((one) => (
          <option key={one.name} value={one.name} lang={languageOfText(one.locTitle, locale) ?? locale}>
            {one.locTitle.getLocaleText(locale)}
          </option>
        ))}
      </SelectField>
      <div className="ss-stack" lang={locale}>
        <Heading level={3} lang={screen && languageOfText(screen.locTitle, locale)}>
          {screen?.locTitle.getLocaleText(locale)}
        </Heading>
        {screen?.description && (
          <p lang={languageOfText(screen.locDescription, locale)}>{screen.locDescription.getLocaleText(locale)}</p>
        )}
        <Survey model={model} />
      </div>
    </>
  );
}

/** The question about shares names organisations; which ones, the coalition will say. */
function organisationsNamed(names: Readonly<Record<Role, string>>) {
  return ROLES.map((role) => ({ id: role as string as OrganisationId, name: names[role] }));
}
