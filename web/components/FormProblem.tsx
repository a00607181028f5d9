import type { ProblemError } from '../api.ts';
import { Alert } from './Alert.tsx';

/** Why the server refused what a form sent; nothing that was typed is lost. */
export function FormProblem({ problem }: { readonly problem: ProblemError | null }) {
  if (problem === null) return null;
  return (
    <Alert kind="error" title={problem.title} announce>
      {problem.detail}
    </Alert>
  );
}
