import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { pages } from '../../../api/contract/paths.ts';
import type { ReportBody } from '../../../api/contract/reports.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { SelectField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import { canBeCompared, choiceOf } from './report-words.ts';

/** Leads to what differs in two editions; absent where there are no two of one year about the same. */
export function ChooseTwo({ reports }: { readonly reports: readonly ReportBody[] }) {
  const { compare: texts } = useTexts().reports;
  const navigate = useNavigate();
  const id = useId();
  const firsts = reports.filter((one) => reports.some((other) => canBeCompared(one, other)));
  const [firstId, setFirstId] = useState<string | null>(null);
  const [secondId, setSecondId] = useState<string | null>(null);
  const first = firsts.find((one) => one.id === firstId) ?? firsts[0];
  if (first === undefined) return null;
  const seconds = reports.filter((other) => canBeCompared(first, other));
  const second = seconds.find((one) => one.id === secondId) ?? seconds[0];
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (second !== undefined) void navigate(`${pages.report(first.id)}?naast=${second.id}`);
  };
  return (
    <form className="ss-card ss-stack" onSubmit={go} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.title}
      </Heading>
      <Paragraph className="ss-narrow">{texts.lead}</Paragraph>
      <div className="ss-fields">
        <EditionSelect label={texts.first} editions={firsts} value={first.id} onChoose={setFirstId} />
        <EditionSelect label={texts.second} editions={seconds} value={second?.id ?? ''} onChoose={setSecondId} />
      </div>
      <div>
        <Button type="submit">{texts.submit}</Button>
      </div>
    </form>
  );
}

type SelectProps = {
  readonly label: string;
  readonly editions: readonly ReportBody[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
};

function EditionSelect({ label, editions, value, onChoose }: SelectProps) {
  const { reports: texts } = useTexts();
  return (
    <SelectField label={label} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {editions.map((edition) => (
        <option key={edition.id} value={edition.id}>
          {choiceOf(texts, edition)}
        </option>
      ))}
    </SelectField>
  );
}
