/** How answers came that somebody of the municipality entered for a respondent: from the questionnaire on paper, or by telephone. */
export const PROXY_MEDIA = ['paper', 'phone'] as const;
export type ProxyMedium = (typeof PROXY_MEDIA)[number];
