import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type MailSettings, mailSettings, mailSettingsOf, missingMailSettings } from './mail/settings.ts';

/** Settings that make no sense, in words for whoever runs the installation. */
export class ConfigFault extends Error {
  constructor(sentences: string) {
    super(sentences);
    this.name = 'ConfigFault';
  }
}

/** As many characters as 24 random bytes have in base64; whoever types a word instead is stopped. */
const MINIMUM_SECRET = 32;

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The settings, each described in `.env.example`. */
const Settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE_URL: z
    .url({ protocol: /^https?$/, abort: true })
    .refine(
      isOrigin,
      'alleen protocol, naam en poort / only protocol, name and port, as https://samen.gemeente.example',
    )
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SECRET: z.string().min(MINIMUM_SECRET).optional(),
  SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/ }).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  ...mailSettings,
});

export type Config = {
  readonly port: number;
  readonly host: string;
  /** The address people see, without a slash at the end; personal links start with it. */
  readonly baseUrl: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly secret: string;
  /** A mailto or https address for who found a weakness; null when the operator named none. */
  readonly securityContact: string | null;
  /** How many reverse proxies stand in front; their X-Forwarded-For is believed. */
  readonly trustedProxies: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly mail: MailSettings;
};

/** Settings by name, as the environment gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables; an empty one counts as absent.
 *
 * @param changes settings that a command fixes, whatever the environment says.
 * Throws ConfigFault naming every faulty setting.
 */
export function readConfig(changes: Environment = {}, environment: Environment = process.env): Config {
  const given = Object.fromEntries(Object.entries({ ...environment, ...changes }).filter(([, value]) => value !== ''));
  const read = Settings.safeParse(given);
  if (!read.success) throw new ConfigFault(faultsOf(read.error));
  const settings = read.data;
  const missing = missingMailSettings(settings);
  if (missing.length > 0) throw new ConfigFault(faultLines(missing.map((name) => `  ${name}: ontbreekt / is missing`)));
  const dataFolder = resolve(settings.DATA_DIR);
  const baseUrl = new URL(settings.BASE_URL ?? `http://localhost:${settings.PORT}`).origin;
  return {
    port: settings.PORT,
    host: settings.HOST,
    baseUrl,
    dataFolder,
    databaseUrl: settings.DATABASE_URL ?? null,
    secret: settings.SECRET ?? keptSecret(dataFolder, settings.DATABASE_URL),
    securityContact: settings.SECURITY_CONTACT ?? null,
    trustedProxies: settings.TRUSTED_PROXIES,
    logLevel: settings.LOG_LEVEL,
    mail: mailSettingsOf(settings, baseUrl, readKey),
  };
}

/** The data folder that the environment names, or null when it leaves the choice to the command. */
export function givenDataFolder(environment: Environment = process.env): string | null {
  return environment['DATA_DIR'] || null;
}

function faultsOf(error: z.ZodError): string {
  return faultLines(error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`));
}

function faultLines(lines: readonly string[]): string {
  return `Deze instellingen kloppen niet (zie .env.example) / These settings are wrong (see .env.example):\n${lines.join('\n')}`;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigFault(faultLines([`  MAIL_DKIM_KEY_FILE: ${(error as Error).message}`]));
  }
}

/**
 * The embedded installation makes its secret once and keeps it beside its database. With PostgreSQL there may be
 * several servers, which must share one, so there it has to be given.
 */
function keptSecret(dataFolder: string, databaseUrl: string | undefined): string {
  if (databaseUrl !== undefined) {
    throw new ConfigFault(
      'Met DATABASE_URL is ook SECRET nodig: minstens 32 willekeurige tekens, bijvoorbeeld uit `openssl rand -base64 32`.\n' +
        'DATABASE_URL needs SECRET as well: at least 32 random characters, for example from `openssl rand -base64 32`.',
    );
  }
  const file = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < MINIMUM_SECRET) throw new ConfigFault(badSecret(file));
  return secret;
}

/**
 * Written elsewhere and then given its name: the file is there whole or not at all, also after a crash. A link, unlike a
 * rename, leaves what another first start has just put there, so that both use the same one.
 */
function makeSecret(file: string): void {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function badSecret(file: string): string {
  return (
    `Het bestand ${file} is leeg of te kort. Zet het terug uit uw back-up. Hebt u die niet? Verwijder dan het bestand: er komt een nieuw, en medewerkers moeten opnieuw inloggen.\n` +
    `The file ${file} is empty or too short. Restore it from your backup. If you have none, remove the file: a new one is made, and staff have to sign in again.`
  );
}

/** Personal links and cookies are made for a whole host; a path, a query or a name in the address would be lost. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address);
  return pathname === '/' && `${search}${hash}${username}${password}` === '';
}
