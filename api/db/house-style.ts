import { type HouseStyle, type Logo, PLAIN_STYLE } from '../../survey/house-style.ts';
import type { MunicipalityId } from '../../survey/id.ts';
import type { Queries } from './connect.ts';
import type { HouseStyleRow } from './schema.ts';

/** How the municipality looks on paper; `PLAIN_STYLE` while it has chosen nothing. */
export async function selectHouseStyle(db: Queries, municipalityId: MunicipalityId): Promise<HouseStyle> {
  const row = await db
    .selectFrom('house_style')
    .where('municipality_id', '=', municipalityId)
    .selectAll()
    .executeTakeFirst();
  return row === undefined ? PLAIN_STYLE : { colour: row.colour, logo: logoOf(row) };
}

/** Keeps a colour, `#rrggbb`; the logo stays as it is. */
export async function upsertHouseColour(
  db: Queries,
  municipalityId: MunicipalityId,
  colour: string,
  at: Date,
): Promise<void> {
  await upsert(db, { municipality_id: municipalityId, changed_at: at, colour }, { colour, changed_at: at });
}

/** Keeps a logo, which was cleaned before, or takes it away; the colour stays as it is. */
export async function upsertLogo(
  db: Queries,
  municipalityId: MunicipalityId,
  logo: Logo | null,
  at: Date,
): Promise<void> {
  const changed = { ...columnsOf(logo), changed_at: at };
  await upsert(db, { municipality_id: municipalityId, colour: PLAIN_STYLE.colour, ...changed }, changed);
}

type NewRow = Pick<HouseStyleRow, 'municipality_id' | 'colour' | 'changed_at'> & Partial<HouseStyleRow>;

async function upsert(db: Queries, row: NewRow, changed: Partial<HouseStyleRow>): Promise<void> {
  await db
    .insertInto('house_style')
    .values({ ...columnsOf(null), ...row })
    .onConflict((conflict) => conflict.column('municipality_id').doUpdateSet(changed))
    .execute();
}

function columnsOf(logo: Logo | null) {
  if (logo === null) return { logo: null, logo_media: null, logo_width: null, logo_height: null };
  const { media, base64, width, height } = logo;
  return { logo: Buffer.from(base64, 'base64'), logo_media: media, logo_width: width, logo_height: height };
}

function logoOf({ logo, logo_media: media, logo_width: width, logo_height: height }: HouseStyleRow): Logo | null {
  if (logo === null || media === null || width === null || height === null) return null;
  return { media, base64: Buffer.from(logo).toString('base64'), width, height };
}
