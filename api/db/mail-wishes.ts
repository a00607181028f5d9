import type { MunicipalityId, WaveId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { MailKind } from '../../survey/mail.ts';
import type { MailTemplate } from '../../survey/mail-template.ts';
import { DEFAULT_PLAN, type ReminderPlan } from '../../survey/reminders.ts';
import type { Queries } from './connect.ts';

/** Which template of a wave. */
export type TemplateKey = { readonly kind: MailKind; readonly locale: Locale };

/** The templates that the coordinator changed for a wave. */
export function selectTemplates(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
): Promise<(TemplateKey & MailTemplate)[]> {
  return db
    .selectFrom('mail_template')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['kind', 'locale', 'subject', 'body'])
    .execute();
}

export async function upsertTemplate(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  { kind, locale }: TemplateKey,
  { subject, body }: MailTemplate,
): Promise<void> {
  await db
    .insertInto('mail_template')
    .values({ municipality_id: municipalityId, wave_id: waveId, kind, locale, subject, body })
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'wave_id', 'kind', 'locale']).doUpdateSet({ subject, body }),
    )
    .execute();
}

export async function deleteTemplate(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  { kind, locale }: TemplateKey,
): Promise<void> {
  await db
    .deleteFrom('mail_template')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .execute();
}

/** The plan of reminders of a wave: the coordinator's, else the usual one. */
export async function selectPlan(db: Queries, municipalityId: MunicipalityId, waveId: WaveId): Promise<ReminderPlan> {
  const row = await db
    .selectFrom('reminder_plan')
    .where('municipality_id', '=', municipalityId)
    .where('wave_id', '=', waveId)
    .select(['days_before as daysBefore', 'at_most as atMost', 'held'])
    .executeTakeFirst();
  return row ?? DEFAULT_PLAN;
}

export async function upsertPlan(
  db: Queries,
  municipalityId: MunicipalityId,
  waveId: WaveId,
  { daysBefore, atMost, held }: ReminderPlan,
): Promise<void> {
  const plan = { days_before: daysBefore, at_most: atMost, held };
  await db
    .insertInto('reminder_plan')
    .values({ municipality_id: municipalityId, wave_id: waveId, ...plan })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'wave_id']).doUpdateSet(plan))
    .execute();
}
