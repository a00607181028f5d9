import { useRef } from 'react';
import type { Criterion } from '../../../survey/criterion.ts';
import { MAXIMUM_CRITERIA, MAXIMUM_STATEMENT, MAXIMUM_TITLE } from '../../../survey/edition-limits.ts';
import { Button } from '../../components/Button.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { CriterionItem } from './CriterionItem.tsx';
import { askedOf, changedAt, type DraftTheme, moved, newCriterion } from './draft.ts';
import { Order } from './Order.tsx';
import type { ThemesProps } from './Themes.tsx';
import { Tick } from './Tick.tsx';
import { WordsField } from './WordsField.tsx';

type Props = ThemesProps & {
  readonly one: DraftTheme;
  readonly place: number;
  readonly onChange: (part: Partial<DraftTheme>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

/** A theme: asked or left out, where it stands, and what is stated in it. */
export function ThemeCard(props: Props) {
  const { one, place, draft, onChange, onMove, onRemove } = props;
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const { theme, criteria, isKept } = one;
  const name = theme.title[locale] || theme.title.nl || texts.untitled;
  const isOwn = theme.source === null;
  const hasOwn = criteria.some(({ source }) => source === null);
  return (
    <li className={isKept ? 'ss-card ss-stack' : 'ss-card ss-card--left-out ss-stack'}>
      <div className="ss-row ss-row--apart ss-row--top">
        <Tick
          label={name}
          isHeading
          checked={isKept}
          onChange={(kept) => onChange({ isKept: kept })}
          {...(!isKept && hasOwn && { description: texts.leavesOutOwn })}
        />
        <Order name={name} place={place} total={draft.themes.length} onMove={onMove} />
      </div>
      {isKept && isOwn && <OwnThemeWords {...props} />}
      {isOwn && (
        <Button look="subtle" negative aria-label={texts.removeNamed(name)} onClick={onRemove}>
          {texts.removeTheme}
        </Button>
      )}
      {isKept && (
        <details className="ss-details" open={isOwn || undefined}>
          <summary>
            {texts.criteria(criteria.length)}
            <span className="ss-visually-hidden">: {name}</span>
          </summary>
          <Criteria {...props} name={name} />
        </details>
      )}
    </li>
  );
}

function OwnThemeWords({ one: { theme }, faultAt, onChange }: Props) {
  const { editions: texts } = useTexts();
  const place = `themes.${theme.id}`;
  return (
    <div>
      <WordsField
        label={texts.themeTitle}
        name={`${place}.title`}
        maximum={MAXIMUM_TITLE}
        value={theme.title}
        faultAt={faultAt}
        onChange={(title) => onChange({ theme: { ...theme, title } })}
      />
      <WordsField
        label={texts.themeQuestion}
        name={`${place}.question`}
        maximum={MAXIMUM_STATEMENT}
        value={theme.question}
        faultAt={faultAt}
        onChange={(question) => onChange({ theme: { ...theme, question } })}
      />
    </div>
  );
}

function Criteria(props: Props & { readonly name: string }) {
  const { one, name, draft, say, faultAt, onChange } = props;
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const add = useRef<HTMLButtonElement>(null);
  const { theme, criteria } = one;
  const change = (list: readonly Criterion[]) => onChange({ criteria: list });
  const empty = faultAt(`themes.${theme.id}.id`);
  return (
    <div className="ss-stack">
      <ul className="ss-criteria">
        {criteria.map((criterion, i) => (
          <CriterionItem
            key={criterion.id}
            {...props}
            criterion={criterion}
            place={i}
            total={criteria.length}
            onChange={(changed) => change(changedAt(criteria, i, () => changed))}
            onMove={(by) => {
              change(moved(criteria, i, by));
              say(texts.movedTo(criterion.title[locale] || texts.untitled, i + by + 1, criteria.length));
            }}
            onRemove={() => {
              change(criteria.toSpliced(i, 1));
              add.current?.focus();
            }}
          />
        ))}
      </ul>
      {empty && <p className="ss-fault-line">{empty}</p>}
      {askedOf(draft).criteria.length < MAXIMUM_CRITERIA && (
        <p>
          <Button
            ref={add}
            name={`themes.${theme.id}.id`}
            aria-label={texts.addCriterionTo(name)}
            onClick={() => change([...criteria, newCriterion(theme.id)])}
          >
            {texts.addCriterion}
          </Button>
        </p>
      )}
    </div>
  );
}
