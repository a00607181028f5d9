let last: Promise<void> = Promise.resolve();

/**
 * Does heavy work one after the other with a breath between, so that a page with a dozen charts answers to its reader
 * while they are drawn; what is asked first is done first.
 */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(breathe).then(work);
  last = turn.catch(() => {});
  return turn;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
