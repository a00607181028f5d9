import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../api/config.ts';
import { paths } from '../../api/contract/paths.ts';
import { LEASE_MILLISECONDS } from '../../api/db/mail-claims.ts';
import { openDeps } from '../../api/deps.ts';
import { sendMails } from '../../api/mail/send-mails.ts';
import { makeClient } from '../support/client.ts';
import { prepareWave } from '../support/coalition.ts';
import { databaseKinds, freshConfig, SIGN_IN } from '../support/installation.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';
import { type Program, startProgram } from '../support/program.ts';

const KILLS = 4;
const PEOPLE = 24;

describe.each(databaseKinds)('a server that is killed while its jobs send mail on %s', (kind) => {
  let config: Config;
  let remove: () => void;
  let program: Program;
  let receiver: MailReceiver;
  let onTaken: () => void;
  beforeEach(async () => {
    onTaken = () => {};
    receiver = await startMailReceiver({}, 0, (step) => step === 'taken' && onTaken());
    const settings = { SMTP_URL: receiver.url, MAIL_FROM: 'samen@testdam.example', MAIL_PER_MINUTE: '10000' };
    ({ config, remove } = await freshConfig(kind, settings));
  });
  afterEach(async () => {
    await program.kill();
    await receiver.close();
    remove();
  });

  const start = async (): Promise<string> => {
    program = startProgram(['api/main.ts'], {
      ...{ PORT: String(config.port), DATA_DIR: config.dataFolder, DATABASE_URL: config.databaseUrl ?? '' },
      ...{ SECRET: config.secret, LOG_LEVEL: 'silent', SMTP_URL: receiver.url, MAIL_FROM: 'samen@testdam.example' },
      MAIL_PER_MINUTE: '10000',
    });
    return await program.untilItSays(/http.*\n/);
  };
  /** Comes once the mail server has taken so many more mails. */
  const untilTaken = (count: number) =>
    new Promise<void>((resolve) => {
      let left = count;
      onTaken = () => void (--left <= 0 && resolve());
    });

  it(`writes to nobody twice in ${KILLS} kills, and in the end to everybody`, { timeout: 300_000 }, async () => {
    const [, code] = (await start()).match(/#(\S+)/) ?? [];
    const staff = makeClient(config.baseUrl);
    await staff.call('POST', paths.installation(), { code, municipality: 'Gemeente Testdam', name: 'C', ...SIGN_IN });
    await staff.call('POST', paths.signIn(), SIGN_IN);
    const { waveId } = await prepareWave(
      { staff, setNow: () => {} },
      { people: PEOPLE - 2, opensOn: day(0), closesOn: day(30) },
    );
    const taken = untilTaken(3);
    await staff.call('POST', paths.mailings(waveId), { kind: 'invitation', invitationIds: null, again: false });
    await taken;
    for (let kill = 1; kill < KILLS; kill++) {
      await program.kill();
      const more = untilTaken(3);
      await start();
      await more;
    }
    await program.kill();
    const deps = openDeps(config);
    const now = Date.now() + LEASE_MILLISECONDS + 60_000;
    await sendMails({ ...deps, now: () => new Date(now) }, () => false);
    const rows = await deps.db.selectFrom('mail').select(['address', 'state']).execute();
    await deps.close();
    const received = receiver.mails.map(({ to }) => to);
    expect([rows.length, new Set(received).size]).toEqual([PEOPLE, received.length]);
    expect(rows.filter(({ state }) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
    expect(rows.filter(({ state, address }) => state === 'sent' && !received.includes(address))).toEqual([]);
    expect(rows.filter(({ state }) => state === 'uncertain').length).toBeLessThanOrEqual(KILLS);
  });
});

function day(later: number): string {
  return new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
}
