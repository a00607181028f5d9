/** The media types that a logo can have. */
export const LOGO_MEDIA = ['image/png', 'image/svg+xml'] as const;
export type LogoMedia = (typeof LOGO_MEDIA)[number];

/** A picture without anything in it that could do something: it was cleaned before it was stored. */
export type Logo = {
  readonly media: LogoMedia;
  readonly base64: string;
  /** In pixels, of which only the proportion matters. */
  readonly width: number;
  readonly height: number;
};

/** How a municipality looks on paper. */
export type HouseStyle = {
  /** `#rrggbb`, dark enough to be read on white. */
  readonly colour: string;
  readonly logo: Logo | null;
};

/** The look of a municipality that has not chosen one. */
export const PLAIN_STYLE: HouseStyle = { colour: '#0f4c5c', logo: null };

/**
 * What is left out of a logo when it is cleaned: script · link, or a picture inside it · looks that come from a style
 * sheet · animation · the typeface of text, which is drawn in a plain one · what is no drawing that we know · facts about the
 * picture and what stands behind it.
 */
export const LOGO_REMOVALS = ['script', 'link', 'style', 'animation', 'typeface', 'unknown', 'metadata'] as const;
export type LogoRemoval = (typeof LOGO_REMOVALS)[number];

/** The largest file that is taken as a logo, in bytes, and the widest and highest picture, in pixels. */
export const MOST_LOGO_BYTES = 500_000;
export const MOST_LOGO_PIXELS = 4000;

/** The least contrast with white, as WCAG 2.2 asks it of text. */
export const LEAST_CONTRAST = 4.5;
