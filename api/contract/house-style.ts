import { z } from 'zod';
import { LOGO_MEDIA, LOGO_REMOVALS } from '../../survey/house-style.ts';

/** `#rrggbb` in small letters. */
const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);

/** How a municipality looks on paper, as it is kept. */
export const HouseStyleBody = z.object({
  colour,
  logo: z.object({ media: z.enum(LOGO_MEDIA), base64: z.base64(), width: z.int(), height: z.int() }).nullable(),
});
export type HouseStyleBody = z.infer<typeof HouseStyleBody>;

export const NewHouseStyleBody = z.strictObject({ colour });
export type NewHouseStyleBody = z.infer<typeof NewHouseStyleBody>;

/** A picture, PNG or SVG, as it is; its content decides which. */
export const LogoFileBody = z.string();

/** What was kept of a logo, and what was left out of it. */
export const KeptLogoBody = z.object({ style: HouseStyleBody, removed: z.array(z.enum(LOGO_REMOVALS)) });
export type KeptLogoBody = z.infer<typeof KeptLogoBody>;
