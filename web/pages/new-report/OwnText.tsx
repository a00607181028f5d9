import { ownBlocks } from '../../../analytics/report/own-text.ts';
import { textsOf } from '../../../analytics/texts/texts.ts';
import { LONGEST_OWN_TEXT, type ReportPart } from '../../../survey/report.ts';
import { TextAreaField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly part: ReportPart; readonly text: string; readonly onChange: (text: string) => void };

/** The coordinator's own words at a part, and how they will stand in the report. */
export function OwnText({ part, text, onChange }: Props) {
  const { form: texts } = useTexts().reports;
  const { locale } = useLocale();
  const name = textsOf(locale).report.words.parts[part];
  const blocks = ownBlocks(text);
  return (
    <details className="ss-details ss-own-text">
      <summary>
        <span>{blocks.length === 0 ? texts.own : texts.ownWritten}</span>
        <span className="ss-visually-hidden">: {name}</span>
      </summary>
      <TextAreaField
        label={texts.ownOf(name)}
        description={texts.ownHelp}
        rows={5}
        maxLength={LONGEST_OWN_TEXT}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {blocks.length > 0 && (
        <div className="ss-own-preview ss-stack ss-stack--small">
          <p className="ss-soft ss-small">{texts.ownPreview}</p>
          {blocks.map((block, at) =>
            block.kind === 'paragraph' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name, and hold nothing of their own.
              <p key={at}>{block.text}</p>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <ul key={at}>
                {block.items.map((item, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                  <li key={place}>{item}</li>
                ))}
              </ul>
            ),
          )}
        </div>
      )}
    </details>
  );
}
