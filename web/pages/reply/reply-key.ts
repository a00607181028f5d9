const PLACE = 'samenspiegel.reply-key';

let own: string | null = null;

/**
 * By which the server knows what this browser replied by the link of a result: made once, and kept. Where a browser keeps
 * nothing it lasts as long as the page, and what was sent cannot be changed after that.
 */
export function replyKey(): string {
  own ??= readKey() ?? crypto.randomUUID();
  try {
    localStorage.setItem(PLACE, own);
  } catch {
    // Kept by the page alone.
  }
  return own;
}

function readKey(): string | null {
  try {
    return localStorage.getItem(PLACE);
  } catch {
    return null;
  }
}
