import { useRef } from 'react';
import { MAXIMUM_THEMES } from '../../../survey/edition-limits.ts';
import type { QuestionnaireEdition } from '../../../survey/questionnaire.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { changedAt, type DraftTheme, moved, newTheme } from './draft.ts';
import type { EditingProps } from './Editor.tsx';
import { ThemeCard } from './ThemeCard.tsx';

export type ThemesProps = EditingProps & {
  readonly previous: QuestionnaireEdition | null;
  readonly previousName: string;
};

/** The themes in their order, those that are left out as well. */
export function Themes(props: ThemesProps) {
  const { draft, change, say, faultAt } = props;
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const add = useRef<HTMLButtonElement>(null);
  const { themes } = draft;
  const move = (at: number, by: number) => {
    change({ themes: moved(themes, at, by) });
    say(texts.movedTo(themes[at]?.theme.title[locale] || texts.untitled, at + by + 1, themes.length));
  };
  const remove = (at: number) => {
    change({ themes: themes.toSpliced(at, 1) });
    add.current?.focus();
  };
  return (
    <section className="ss-stack" aria-labelledby="themas">
      <Heading level={2} id="themas">
        {texts.themes}
      </Heading>
      <Paragraph>{texts.themesLead}</Paragraph>
      {faultAt('themes') && (
        <p className="ss-fault-line" role="alert">
          {texts.noTheme}
        </p>
      )}
      <ul className="ss-themes">
        {themes.map((one, i) => (
          <ThemeCard
            key={one.theme.id}
            {...props}
            one={one}
            place={i}
            onChange={(part: Partial<DraftTheme>) =>
              change({ themes: changedAt(themes, i, (theme) => ({ ...theme, ...part })) })
            }
            onMove={(by) => move(i, by)}
            onRemove={() => remove(i)}
          />
        ))}
      </ul>
      {themes.filter(({ isKept }) => isKept).length < MAXIMUM_THEMES && (
        <p>
          <Button ref={add} onClick={() => change({ themes: [...themes, newTheme()] })}>
            {texts.addTheme}
          </Button>
        </p>
      )}
    </section>
  );
}
