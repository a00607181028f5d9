import { paths } from '../../../api/contract/paths.ts';
import type { Locale } from '../../../survey/locale.ts';
import { Button } from '../../components/Button.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { ReportDraft } from './draft.ts';

type Props = {
  readonly draft: ReportDraft;
  readonly busy: boolean;
  /** Says what is missing; whether there is nothing. */
  readonly check: () => boolean;
};

/** A preview in a tab of its own, and the press that makes the report. */
export function Finish({ draft, busy, check }: Props) {
  const { form: texts } = useTexts().reports;
  const { locale } = useLocale();
  return (
    <>
      <Paragraph>{texts.finishText}</Paragraph>
      <div className="ss-row">
        <Button type="submit" look="primary" busy={busy}>
          {texts.submit}
        </Button>
        <Button onClick={() => check() && openPreview(draft, locale)}>
          {texts.preview}
          <span className="ss-visually-hidden"> {texts.newTab}</span>
        </Button>
      </div>
    </>
  );
}

/**
 * Sends the draft as a form: the report brings its own style along, which no page of ours may have, so that it has to
 * come from the server into a tab of its own. A form cannot name the reader's language as our requests do, so its address
 * does, for when it is refused.
 */
function openPreview(draft: ReportDraft, locale: Locale): void {
  const form = document.createElement('form');
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'wanted', value: JSON.stringify(draft) });
  Object.assign(form, {
    method: 'post',
    action: `${paths.reportPreview()}?locale=${locale}`,
    target: '_blank',
    rel: 'noopener',
    hidden: true,
  });
  form.append(field);
  document.body.append(form);
  form.submit();
  form.remove();
}
