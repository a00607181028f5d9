import { contrastOf } from '../../analytics/charts/contrast.ts';
import { type HouseStyle, LEAST_CONTRAST, type Logo } from '../../survey/house-style.ts';
import type { MunicipalityId, UserId } from '../../survey/id.ts';
import { refuse } from '../../survey/problem.ts';
import type { Queries } from '../db/connect.ts';
import { selectHouseStyle, upsertHouseColour, upsertLogo } from '../db/house-style.ts';
import type { Deps } from '../deps.ts';
import { type CleanLogo, cleanLogo } from '../render/logo/clean-logo.ts';
import { recordAudit } from './audit.ts';

type By = { readonly municipalityId: MunicipalityId; readonly actor: UserId };

/** Keeps a colour, `#rrggbb`; throws `house-style.contrast` when it cannot be read well on white. */
export async function changeHouseColour(deps: Deps, by: By, colour: string): Promise<HouseStyle> {
  const contrast = contrastOf(colour, '#ffffff');
  if (contrast < LEAST_CONTRAST) {
    throw refuse('house-style.contrast', { contrast: Math.floor(contrast * 10) / 10, least: LEAST_CONTRAST });
  }
  return await change(deps, by, { colour }, (db, at) => upsertHouseColour(db, by.municipalityId, colour, at));
}

/** Cleans a logo and keeps it in place of the one before; throws what `cleanLogo` throws. */
export async function changeLogo(
  deps: Deps,
  by: By,
  bytes: Uint8Array,
): Promise<Pick<CleanLogo, 'removed'> & { readonly style: HouseStyle }> {
  const { logo, removed } = await cleanLogo(bytes);
  return { style: await keepLogo(deps, by, logo), removed };
}

/** Takes the logo away; where there is none, nothing happens. */
export async function removeLogo(deps: Deps, by: By): Promise<HouseStyle> {
  const style = await selectHouseStyle(deps.db, by.municipalityId);
  return style.logo === null ? style : await keepLogo(deps, by, null);
}

async function keepLogo(deps: Deps, by: By, logo: Logo | null): Promise<HouseStyle> {
  const facts = { logo: logo === null ? 'none' : logo.media };
  return await change(deps, by, facts, (db, at) => upsertLogo(db, by.municipalityId, logo, at));
}

async function change(
  { db, now }: Deps,
  { municipalityId, actor }: By,
  facts: Readonly<Record<string, string>>,
  keep: (db: Queries, at: Date) => Promise<void>,
): Promise<HouseStyle> {
  const at = now();
  return await db.transaction().execute(async (transaction) => {
    await keep(transaction, at);
    const note = { municipalityId, actor, object: municipalityId, at, facts };
    await recordAudit(transaction, { ...note, action: 'house-style.changed' });
    return await selectHouseStyle(transaction, municipalityId);
  });
}
