import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { Found } from '../analytics/attention.ts';
import type { BlockKernel } from '../analytics/cube/block-kernel.ts';
import type { LiveCube } from '../analytics/cube/live-cube.ts';
import type { WaveFigures } from '../analytics/overview.ts';
import { type InvitationCode, invitationCodeOf } from '../survey/invitation-code.ts';
import type { Config } from './config.ts';
import { connect, type Database, type DatabaseKind } from './db/connect.ts';
import { type JobQueue, openJobQueue } from './jobs/job-queue.ts';
import { loadKernel } from './kernel.ts';
import { folderMailer } from './mail/folder-mailer.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';

/** The outside world, handed to whatever needs it: no clock, chance or network is reached in any other way. */
export type Deps = {
  readonly db: Database;
  readonly databaseKind: DatabaseKind;
  readonly config: Config;
  readonly now: () => Date;
  /** A fresh random UUID (version 4). */
  readonly uuid: () => string;
  /** The token in the personal link of an invitation: 128 bits, derived from the installation's secret. */
  readonly tokenOf: (invitationId: string) => string;
  /** The short code of an invitation, for who types it from paper: derived as its token is. */
  readonly codeOf: (invitationId: string) => InvitationCode;
  /** What is stored in place of a short code: it is too short for a plain hash, so only the secret leads back to it. */
  readonly codeHashOf: (code: InvitationCode) => string;
  /** The token in the link to a person's page with everything they are invited for, made in the same way. */
  readonly sittingTokenOf: (personId: string) => string;
  /** The token in the link to a published result, made in the same way. */
  readonly publicationTokenOf: (publicationId: string) => string;
  readonly mailer: Mailer;
  readonly jobs: JobQueue;
  readonly log: Logger;
  /** Counts ratings; in WebAssembly where that has been built. */
  readonly kernel: BlockKernel;
  /** What was counted of open waves, by wave, so that a look costs no more than what was answered since. */
  readonly liveCubes: Map<string, LiveCube>;
  /** What an overview shows of sealed confidential waves, which changes no more and takes a third of a second each. */
  readonly sealedFigures: Map<string, WaveFigures>;
  /** What stands out in sealed waves on behalf of organisations, for the overview, which changes no more either. */
  readonly sealedFindings: Map<string, Found>;
  /** Comes with the reason when the database is gone for good. */
  readonly lost: Promise<Error>;
  readonly close: () => Promise<void>;
};

/** Opens what the configuration names; throws FolderInUse when another process has the data folder. */
export function openDeps(config: Config): Deps {
  const { kind, db, lost, close } = connect(config);
  const keyed = (words: string) => createHmac('sha256', config.secret).update(words).digest();
  // Logs go to stderr: stdout belongs to what a command prints.
  const log = pino({ level: config.logLevel, base: null }, pino.destination({ dest: 2, sync: true }));
  const { smtp } = config.mail;
  return {
    db,
    databaseKind: kind,
    config,
    now: () => new Date(),
    uuid: randomUUID,
    tokenOf: (invitationId) => keyed(`invitation ${invitationId}`).subarray(0, 16).toString('base64url'),
    sittingTokenOf: (personId) => keyed(`sitting ${personId}`).subarray(0, 16).toString('base64url'),
    publicationTokenOf: (publicationId) => keyed(`publication ${publicationId}`).subarray(0, 16).toString('base64url'),
    codeOf: (invitationId) => invitationCodeOf(keyed(`code of invitation ${invitationId}`)),
    codeHashOf: (code) => keyed(`code ${code}`).toString('hex'),
    mailer: smtp === null ? folderMailer(join(config.dataFolder, 'outbox')) : smtpMailer(smtp),
    jobs: openJobQueue(config, db, log),
    log,
    kernel: loadKernel(),
    liveCubes: new Map(),
    sealedFigures: new Map(),
    sealedFindings: new Map(),
    lost,
    close,
  };
}

/** What is stored in place of a token: who reads the database cannot answer for anybody. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A code that people copy from a terminal: 100 bits in the letters of RFC 4648's base32, in four groups of five. */
export function randomCode(): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
  const letters = Array.from(randomBytes(20), (byte) => alphabet[byte % 32]);
  return [0, 5, 10, 15].map((start) => letters.slice(start, start + 5).join('')).join('-');
}
