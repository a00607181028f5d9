/** What somebody wrote, as a sentence: it may have no full stop. */
export function closed(sentence: string): string {
  return /[.!?…”]$/.test(sentence) ? sentence : `${sentence}.`;
}
