import type { Request, Router } from 'express';
import { z } from 'zod';
import type { MailId, WaveId } from '../../survey/id.ts';
import { LOCALES } from '../../survey/locale.ts';
import { MAIL_KINDS } from '../../survey/mail.ts';
import { refuse } from '../../survey/problem.ts';
import { changeTemplate, resetTemplate } from '../actions/mail-templates.ts';
import { previewMail, sendTestMail } from '../actions/preview-mail.ts';
import { sendMailing } from '../actions/send-mailing.ts';
import { setReminders } from '../actions/set-reminders.ts';
import { mailingBody, showWaveMail } from '../actions/show-wave-mail.ts';
import {
  type MailingResultBody,
  MailTemplateBody,
  NewMailingBody,
  NewPreviewBody,
  NewTestMailBody,
  ReminderPlanBody,
  RemindersBody,
  type TestMailBody,
} from '../contract/mail.ts';
import { paths } from '../contract/paths.ts';
import { type TemplateKey, upsertPlan } from '../db/mail-wishes.ts';
import { selectMailings } from '../db/mailings.ts';
import type { WaveRow } from '../db/schema.ts';
import { selectWave } from '../db/waves.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyInvitation, identifyStaff, type Staff } from '../http/identify.ts';
import { readBody, readId } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import { outboxBody, outboxDetailBody } from './outbox-bodies.ts';

/** The mail of a wave, the outbox, and what the holder of a personal link says about reminders. */
export function mailRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.get(paths.waveMail(':waveId'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    response.json(await showWaveMail(deps, staff.municipality, wave));
  });

  router.put(paths.mailTemplate(':waveId', ':kind', ':locale'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    await changeTemplate(deps, wave, readTemplateKey(request), readBody(MailTemplateBody, request));
    response.json(await showWaveMail(deps, staff.municipality, wave));
  });

  router.delete(paths.mailTemplate(':waveId', ':kind', ':locale'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    await resetTemplate(deps, wave, readTemplateKey(request));
    response.json(await showWaveMail(deps, staff.municipality, wave));
  });

  router.post(paths.mailPreviews(':waveId'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    response.json(await previewMail(deps, staff, wave, readBody(NewPreviewBody, request)));
  });

  router.post(paths.testMails(':waveId'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    await sendTestMail(deps, staff, wave, readBody(NewTestMailBody, request));
    const body: TestMailBody = { to: staff.email };
    response.status(202).json(body);
  });

  router.post(paths.mailings(':waveId'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    const { municipality } = staff;
    const { id, skipped } = await sendMailing(deps, municipality.id, wave.id, readBody(NewMailingBody, request), staff);
    const mailing = (await selectMailings(deps.db, municipality.id, wave.id)).find((one) => one.id === id);
    const body: MailingResultBody = { mailing: mailing ? mailingBody(mailing) : null, skipped: [...skipped] };
    response.status(201).json(body);
  });

  router.put(paths.reminderPlan(':waveId'), async (request, response) => {
    const { staff, wave } = await identifyWave(deps, auth, request);
    const { daysBefore, ...plan } = readBody(ReminderPlanBody, request);
    const days = [...new Set(daysBefore)].toSorted((one, other) => other - one);
    await upsertPlan(deps.db, wave.municipality_id, wave.id, { ...plan, daysBefore: days });
    response.json(await showWaveMail(deps, staff.municipality, wave));
  });

  router.get(paths.outbox(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await outboxBody(deps, municipality.id));
  });

  router.get(paths.outboxMail(':mailId'), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await outboxDetailBody(deps, municipality.id, readId<MailId>(request, 'mailId', 'mail.unknown')));
  });

  router.put(paths.reminders(':token'), async (request, response) => {
    const invitation = await identifyInvitation(deps, request);
    const body = readBody(RemindersBody, request);
    await setReminders(deps, invitation, body);
    response.json(body);
  });

  return router;
}

/**
 * RFC 8058: a mail program's server says that its reader wants no more, with a form of its own, from a site of its own and
 * without cookies. So this is mounted before what refuses such requests; the token alone says whose reminders stop.
 */
export function unsubscribeRoutes(deps: Deps): Router {
  const router = apiRouter();
  router.post(paths.unsubscribe(':token'), async (request, response) => {
    await setReminders(deps, await identifyInvitation(deps, request), { wanted: false });
    response.status(204).end();
  });
  return router;
}

async function identifyWave(deps: Deps, auth: Auth, request: Request): Promise<{ staff: Staff; wave: WaveRow }> {
  const staff = await identifyStaff(deps, auth, request);
  const id = readId<WaveId>(request, 'waveId', 'wave.unknown');
  const wave = await selectWave(deps.db, staff.municipality.id, id);
  if (wave === undefined) throw refuse('wave.unknown', {});
  return { staff, wave };
}

const Key = z.object({ kind: z.enum(MAIL_KINDS), locale: z.enum(LOCALES) });

/** Throws `request.invalid` naming what is no kind of mail, or no language of ours. */
function readTemplateKey({ params }: Request): TemplateKey {
  const read = Key.safeParse(params);
  if (!read.success) throw refuse('request.invalid', { field: String(read.error.issues[0]?.path[0]) });
  return read.data;
}
