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
