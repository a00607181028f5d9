import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with `N passed, N failed`, alone on a line; a file that cannot run counts as a failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: string): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const failed = count('failed') + broken + errors.length;
    // A run that ended badly before its first test has failed too.
    const shown = reason === 'passed' ? failed : Math.max(failed, 1);
    // After the summary of the other reporters, which is printed in the same turn.
    process.once('exit', () => process.stdout.write(`\n${count('passed')} passed, ${shown} failed\n`));
  }
}
