import { useCallback, useState } from 'react';
import { LeaveGuard } from '../../components/LeaveGuard.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Reading } from './Reading.tsx';
import { ReadingForm } from './ReadingForm.tsx';
import type { StepProps } from './step-props.ts';

/** What is read in each chosen gap: to write while the conversation is prepared, afterwards to read. */
export function Readings(props: StepProps) {
  const { readings } = useTexts().conversation;
  const [dirty, setDirty] = useState<ReadonlySet<string>>(new Set());
  const onDirty = useCallback((id: string, isDirty: boolean) => {
    setDirty((before) => (before.has(id) === isDirty ? before : toggled(before, id)));
  }, []);
  const { gaps, state } = props.body;
  if (gaps.length === 0) return <Paragraph className="ss-soft">{readings.nothing}</Paragraph>;
  if (state !== 'preparing') {
    return (
      <>
        <Paragraph className="ss-soft">{readings.fixed[state === 'shared' ? 'shared' : 'offered']}</Paragraph>
        {gaps.map((gap) => (
          <Reading key={gap.id} gap={gap} body={props.body} />
        ))}
      </>
    );
  }
  return (
    <>
      {gaps.map((gap) => (
        <ReadingForm key={gap.id} gap={gap} {...props} onDirty={onDirty} />
      ))}
      <LeaveGuard isUnsaved={dirty.size > 0} />
    </>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]);
}
