import { LOCALES } from '../../survey/locale.ts';
import { MAIL_KINDS } from '../../survey/mail.ts';
import { checkTemplate, type MailTemplate } from '../../survey/mail-template.ts';
import type { WaveMailTemplateBody } from '../contract/mail.ts';
import { deleteTemplate, selectTemplates, type TemplateKey, upsertTemplate } from '../db/mail-wishes.ts';
import type { WaveRow } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { mailTextsOf } from '../texts/mail.ts';

type ChangedTemplate = TemplateKey & MailTemplate;

/** The template that holds: the coordinator's, else the one that the product comes with. */
export function templateOf(changed: readonly ChangedTemplate[], { kind, locale }: TemplateKey): MailTemplate {
  const own = changed.find((one) => one.kind === kind && one.locale === locale);
  return own ?? mailTextsOf(locale).templates[kind];
}

/** All templates of a wave as they hold. */
export async function showTemplates({ db }: Deps, wave: WaveRow): Promise<WaveMailTemplateBody[]> {
  const changed = await selectTemplates(db, wave.municipality_id, wave.id);
  return MAIL_KINDS.flatMap((kind) =>
    LOCALES.map((locale) => {
      const { subject, body } = templateOf(changed, { kind, locale });
      const isDefault = !changed.some((one) => one.kind === kind && one.locale === locale);
      return { kind, locale, subject, body, isDefault };
    }),
  );
}

/** Changes a template of a wave, for mails that are queued from now on; throws what `checkTemplate` throws. */
export async function changeTemplate(
  { db }: Deps,
  wave: WaveRow,
  key: TemplateKey,
  template: MailTemplate,
): Promise<void> {
  checkTemplate(template, key.locale);
  await upsertTemplate(db, wave.municipality_id, wave.id, key, template);
}

export async function resetTemplate({ db }: Deps, wave: WaveRow, key: TemplateKey): Promise<void> {
  await deleteTemplate(db, wave.municipality_id, wave.id, key);
}
