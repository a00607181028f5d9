/** Gives the reader a file, as a click on a link to it would. */
export function saveFile(name: string, content: Blob | string | Uint8Array<ArrayBuffer>, type: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then; without this it stays in memory as long as the page does.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What it is of, then when: `gaps-municipality-themes-nulmeting.png`. */
export function fileName(id: string, wave: string, extension: string): string {
  const plain = wave.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = [id, plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')].filter(Boolean);
  return `${words.join('-')}.${extension}`;
}
