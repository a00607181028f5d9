import { z } from 'zod';
import { ATTRIBUTIONS } from '../../../survey/wave.ts';
import { BetweenBody, PooledBody } from './between.ts';
import { ChangeBody } from './change.ts';
import { figure, figureOrNull, type WithheldBody } from './figure.ts';
import { GapBody } from './gap.ts';
import { OrganisationBody, PartnersBody, SummaryBody } from './summary.ts';

const SubjectBody = z
  .strictObject({
    municipality: figureOrNull(SummaryBody, 'Null when the municipality has no answer here.'),
    partners: figureOrNull(PartnersBody, 'Null when no partner has an answer here.'),
    gap: figureOrNull(GapBody, 'Null when one of both sides has no score.'),
    between: figureOrNull(BetweenBody, 'Null below two partners.'),
    organisations: z.record(z.string(), figure(OrganisationBody, 'One partner.')).describe('By name of a partner.'),
  })
  .meta({ id: 'Subject', description: 'Everything about one criterion or theme.' });

const SinceBody = z.strictObject({
  since: z.string().describe('Name of the earlier wave.'),
  criteria: z.record(z.string(), figure(ChangeBody, 'One criterion.')).describe('By criterion that both waves have.'),
  themes: z.record(z.string(), figure(ChangeBody, 'One theme.')).describe('By theme that both waves have.'),
});

export const WaveAnalysisBody = z
  .strictObject({
    wave: z.string().describe('Name of the wave.'),
    coalition: z.string().describe('Name of the coalition.'),
    attribution: z.enum(ATTRIBUTIONS).describe('Whether partners are shown, or all partners together.'),
    criteria: z.record(z.string(), SubjectBody).describe('By criterion.'),
    pooled: figureOrNull(PooledBody, 'Over the criteria; null when none of them can tell.'),
    themes: z.record(z.string(), SubjectBody).describe('By theme: the part of a criterion before its first dot.'),
    pooledThemes: figureOrNull(PooledBody, 'Over the themes; null when none of them can tell.'),
    change: z.union([SinceBody, z.null()]).describe('Since the wave before; null for the first of a coalition.'),
  })
  .meta({ id: 'Wave', description: 'One wave of one coalition.' });

/** What `analyse` prints as JSON. */
export const AnalysisBody = z
  .strictObject({
    scale: z.strictObject({ min: z.literal(1), max: z.literal(5) }),
    waves: z.array(WaveAnalysisBody).describe('Coalition by coalition, the waves of each in the order of time.'),
  })
  .meta({
    title: 'The output of samenspiegel analyse',
    description: 'Levels and differences are in points of a scale from 1 to 5. docs/method.md has every formula.',
  });
export type AnalysisBody = Immutable<z.infer<typeof AnalysisBody>>;
export type WaveAnalysisBody = Immutable<z.infer<typeof WaveAnalysisBody>>;
export type SubjectBody = Immutable<z.infer<typeof SubjectBody>>;
export type Withheld = Immutable<z.infer<typeof WithheldBody>>;

/** Whether disclosure control keeps it back. */
export function isWithheld<Figure>(figure: Figure | Withheld): figure is Withheld {
  return typeof figure === 'object' && figure !== null && 'withheld' in figure;
}

type Immutable<Body> = { readonly [Field in keyof Body]: Immutable<Body[Field]> };

/** Draft 2020-12, as docs/analyse.schema.json has it. */
export function analysisSchema(): object {
  return z.toJSONSchema(AnalysisBody);
}
