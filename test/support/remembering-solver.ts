import type { LinearProgramSolver } from '../../analytics/disclosure/linear-program.ts';
import { loadSolver } from '../../api/disclosure-solver.ts';

/** The server's solver, which solves no program twice: among thousands of tables most programs are alike. */
export async function loadRememberingSolver(): Promise<LinearProgramSolver> {
  const solve = await loadSolver();
  const solved = new Map<string, number | null>();
  return (program) => {
    const key = JSON.stringify(program);
    const known = solved.get(key);
    const value = known === undefined ? solve(program) : known;
    solved.set(key, value);
    return value;
  };
}
