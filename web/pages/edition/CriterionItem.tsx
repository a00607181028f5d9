import type { Criterion, Subject } from '../../../survey/criterion.ts';
import { MAXIMUM_STATEMENT, MAXIMUM_TITLE } from '../../../survey/edition-limits.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { continuityOf } from './draft.ts';
import { Order } from './Order.tsx';
import type { ThemesProps } from './Themes.tsx';
import { Tick } from './Tick.tsx';
import { useFirstFocus } from './use-first-focus.ts';
import { WordsField } from './WordsField.tsx';

type Props = ThemesProps & {
  readonly criterion: Criterion;
  readonly place: number;
  readonly total: number;
  readonly onChange: (criterion: Criterion) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

/** A statement: one from the source to read, an own one to write. */
export function CriterionItem(props: Props) {
  const { criterion, place, total, onMove } = props;
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  const name = criterion.title[locale] || criterion.title.nl || texts.untitled;
  return (
    <li>
      <div className="ss-row ss-row--apart ss-row--top">
        <strong className="ss-criteria__name">{name}</strong>
        <Order name={name} place={place} total={total} onMove={onMove} />
      </div>
      {criterion.source === null ? <OwnCriterion {...props} name={name} /> : <Statements criterion={criterion} />}
    </li>
  );
}

function Statements({ criterion: { statement } }: Pick<Props, 'criterion'>) {
  const { editions: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <dl className="ss-statements ss-small">
      <div>
        <dt>{texts.forPartners}</dt>
        <dd>{statement.partner[locale]}</dd>
      </div>
      <div>
        <dt>{texts.forMunicipality}</dt>
        <dd>{statement.municipality[locale]}</dd>
      </div>
    </dl>
  );
}

function OwnCriterion({ criterion, name, faultAt, onChange, onRemove, ...props }: Props & { readonly name: string }) {
  const { editions: texts } = useTexts();
  const first = useFirstFocus(criterion.title.nl === '');
  const place = `criteria.${criterion.id}`;
  const { statement } = criterion;
  return (
    <div ref={first}>
      <WordsField
        label={texts.label}
        name={`${place}.title`}
        maximum={MAXIMUM_TITLE}
        value={criterion.title}
        faultAt={faultAt}
        onChange={(title) => onChange({ ...criterion, title })}
      />
      <WordsField
        label={texts.statementPartner}
        name={`${place}.statement.partner`}
        maximum={MAXIMUM_STATEMENT}
        value={statement.partner}
        faultAt={faultAt}
        onChange={(partner) => onChange({ ...criterion, statement: { ...statement, partner } })}
      />
      <WordsField
        label={texts.statementMunicipality}
        name={`${place}.statement.municipality`}
        maximum={MAXIMUM_STATEMENT}
        value={statement.municipality}
        faultAt={faultAt}
        onChange={(municipality) => onChange({ ...criterion, statement: { ...statement, municipality } })}
      />
      <SelectField
        label={texts.subject}
        value={criterion.subject}
        onChange={({ target }) => onChange({ ...criterion, subject: target.value as Subject })}
      >
        <option value="municipality">{texts.subjects.municipality}</option>
        <option value="coalition">{texts.subjects.coalition}</option>
      </SelectField>
      <Continues criterion={criterion} {...props} />
      <Button look="subtle" negative aria-label={texts.removeNamed(name)} onClick={onRemove}>
        {texts.removeCriterion}
      </Button>
    </div>
  );
}

/** Whether an own statement can be compared with an earlier year. */
function Continues({
  criterion,
  previous,
  previousName,
  draft,
  change,
}: Pick<Props, 'criterion' | 'previous' | 'previousName' | 'draft' | 'change'>) {
  const { editions: texts } = useTexts();
  const continuity = continuityOf(criterion, previous);
  if (continuity !== 'reworded')
    return <p className="ss-soft ss-small">{texts.continuity[continuity](previousName)}</p>;
  const others = draft.continues.filter((id) => id !== criterion.id);
  return (
    <Tick
      label={texts.sameQuestion}
      description={texts.sameQuestionHelp(previousName)}
      checked={draft.continues.includes(criterion.id)}
      onChange={(isSame) => change({ continues: isSame ? [...others, criterion.id] : others })}
    />
  );
}
