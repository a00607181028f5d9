import loadHighs from 'highs';
import type { Bounds, LinearProgram, LinearProgramSolver } from '../analytics/disclosure/linear-program.ts';

/** HiGHS as the solver that disclosure control borrows. Loading its WebAssembly takes a moment, once; solving does not wait. */
export function loadSolver(): Promise<LinearProgramSolver> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<LinearProgramSolver> | undefined;

async function load(): Promise<LinearProgramSolver> {
  // Its types speak of the CommonJS build, Node loads the other.
  const highs = await (loadHighs as unknown as typeof loadHighs.default)();
  return (program) => {
    const { Status, ObjectiveValue } = highs.solve(textOf(program), { output_flag: false });
    return Status === 'Optimal' ? ObjectiveValue : null;
  };
}

/** The program in CPLEX's LP format. */
function textOf({ objective, rows, variables }: LinearProgram): string {
  const lines = rows.flatMap(({ coefficients, low, high }) => {
    const sum = sumOf(coefficients);
    return low === high ? [` ${sum} = ${low}`] : [` ${sum} >= ${low}`, ` ${sum} <= ${high}`];
  });
  const bounds = variables.map(({ low, high }: Bounds, i) => ` ${low} <= x${i} <= ${high}`);
  return ['Maximize', ` ${sumOf(objective)}`, 'Subject To', ...lines, 'Bounds', ...bounds, 'End'].join('\n');
}

function sumOf(coefficients: readonly number[]): string {
  return coefficients.map((value, i) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} x${i}`).join(' ');
}
