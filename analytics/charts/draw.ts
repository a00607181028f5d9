import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';

/**
 * A drawable view of a chart. Its expressions are read by an interpreter instead of being compiled to JavaScript,
 * so that the page's content security policy needs no `unsafe-eval`.
 *
 * Throws what Vega-Lite says of a faulty specification.
 */
export function buildView(spec: TopLevelSpec): View {
  const { spec: vega } = compile(spec, { logger: throwingLogger() });
  return new View(parse(vega, {}, { ast: true }), { expr: expressionInterpreter, renderer: 'svg', hover: false });
}

/** The chart as an SVG document, drawn without a browser. */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  return await buildView(spec).toSVG();
}

/** Vega-Lite warns where a specification says something it will not do; here that is a mistake of ours. */
function throwingLogger() {
  const fail = (...message: readonly unknown[]): never => {
    throw new Error(message.join(' '));
  };
  const logger = { level: () => logger, error: fail, warn: fail, info: () => logger, debug: () => logger };
  return logger as unknown as NonNullable<NonNullable<Parameters<typeof compile>[1]>['logger']>;
}
