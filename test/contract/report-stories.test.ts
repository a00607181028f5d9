import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../api/contract/paths.ts';
import type { Locale } from '../../survey/locale.ts';
import { REPORT_PARTS, type ReportAudience } from '../../survey/report.ts';
import { type Client, makeClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { type Program, startProgram } from '../support/program.ts';

type Summary = {
  readonly url: string;
  readonly signIn: { readonly email: string; readonly password: string };
  readonly dashboards: readonly { readonly coalition: string; readonly wave: string }[];
};

describe('the annual report of the demo', () => {
  let folder: string;
  let program: Program;
  let staff: Client;
  let year: number;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samenspiegel-stories-'));
    program = await startProgram(['api/cli/demo.ts', '--json'], { PORT: String(await freePort()), DATA_DIR: folder });
    await program.untilItSays(/\n/);
    const summary = JSON.parse(program.output()) as Summary;
    year = Math.max(...summary.dashboards.map(({ wave }) => Number(/\d{4}$/.exec(wave)?.[0])));
    staff = makeClient(summary.url);
    await staff.call('POST', '/api/v1/auth/sign-in/email', summary.signIn);
  });
  afterAll(async () => {
    await program.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  /** The words of the report as they are read, without its tables. */
  async function report(audience: ReportAudience, of: number, locale: Locale = 'nl'): Promise<string> {
    const asked = { year: of, coalitionId: null, locale, audience, parts: REPORT_PARTS, ownTexts: {} };
    const headers = { 'content-type': 'application/json' };
    const { content } = await staff.download(paths.reportPreview(), {
      method: 'POST',
      headers,
      body: JSON.stringify(asked),
    });
    const html = (await content.text()).replace(/<(style|table|svg).*?<\/\1>/gs, ' ');
    return html
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/\s+/g, ' ');
  }

  it('tells the blind spot that stays, the improvement, the hidden strength and the division', async () => {
    const said = await report('executive', year);
    expect(said).toContain('duidelijk positiever dan haar partners: Wonen en wijken (“Is duidelijk”).');
    expect(said).toContain('positiever dan de vorige keer: Wonen en wijken (“Afdelingen werken als één”).');
    expect(said).toContain(
      'minder positief dan haar partners: Gezond en veilig opgroeien (“Brengt partijen in contact”).',
    );
    expect(said).toContain('verdeeld over een onderwerp: Gezond en veilig opgroeien (“Houdt verantwoording beperkt”).');
  });

  it('tells what came of promises by what the other side said', async () => {
    const said = await report('executive', year);
    expect(said).toMatch(
      /Wij zeggen elk kwartaal [^.]*\. Gaat over “Is duidelijk”\. Volgens de partners in “[^”]*”: niet nagekomen/,
    );
    expect(said).toMatch(
      /Er komt één vast loket [^.]*\. Gaat over “Afdelingen werken als één”\. Volgens de partners in “[^”]*”: nagekomen/,
    );
  });

  it('tells what both sides read in a gap, agreed or not, with the replies of partners', async () => {
    const said = await report('executive', year - 1);
    expect(said).toContain('De gemeente leest hierin:');
    expect(said).toContain('De partners lezen hierin:');
    expect(said).toContain('Gezamenlijke uitleg:');
    expect(said).toContain('Blijvend verschil van inzicht:');
    expect(said).toContain('dit herkennen wij');
  });

  it('tells the same of the newest result, and what was promised after it', async () => {
    const said = await report('council', year);
    expect(said).toContain('Gezamenlijke uitleg: De bijeenkomsten zijn de kern van deze coalitie.');
    expect(said).toContain('Blijvend verschil van inzicht: De gemeente telt haar eigen lijsten.');
    expect(said).toContain('Jeugdzorg Kompas: wij zien dit anders. “Voor ons is er niets veranderd');
    expect(said).toMatch(
      /Wij schrappen de maandelijkse lijsten die dubbel zijn [^.]*\. Gaat over “Houdt verantwoording beperkt”\. Aan de partners is nog niet gevraagd/,
    );
  });

  it('tells who brings in more or less than others say, and what should be lighter, where an audience sees that', async () => {
    const lighter = 'De afspraken en spelregels: gemeente vooral “past” (4 van 4), partners samen vooral “lichter”';
    expect(await report('council', year)).toContain(lighter);
    // Not published, and of a wave in confidence.
    const ofEnergy =
      'De verdeling van rollen en taken: gemeente vooral “past” (4 van 4), partners samen vooral “zwaarder”';
    expect(await report('executive', year)).toContain(ofEnergy);
    expect(await report('council', year)).not.toContain(ofEnergy);
  });

  it('says of the confidential wave that it does not tell how sure its gap is', async () => {
    const said = await report('executive', year);
    expect(said).toContain('Hoe zeker dat is, kunnen we niet tonen: deze meetronde is vertrouwelijk');
  });

  it('says in English what it says in Dutch', async () => {
    const said = await report('executive', year, 'en');
    expect(said).toContain('clearly more positive on some subject than its partners: Wonen en wijken (“Is clear”).');
    expect(said).toContain(
      'less positive on some subject than its partners: Gezond en veilig opgroeien (“Brings parties into contact”).',
    );
  });

  it('tells the council of an unpublished result no partner by name, and the public nothing of it', async () => {
    const [council, all] = [await report('council', year), await report('public', year)];
    expect(council).toContain('Wonen en wijken (“Is duidelijk”)');
    for (const name of ['Huurdersvereniging Samen Sterk', 'Bouwbedrijf Van Zand tot Huis']) {
      expect(council).not.toContain(name);
    }
    // That the other side was asked is told; what it said is not.
    expect(council).toMatch(
      /Wij delen onze bouwplanning [^.]*\. .*?Wat de gemeente in “[^”]*” hierover zei, wordt niet getoond\./,
    );
    expect(all).toMatch(/Niet gepubliceerd: de resultaten van de coalities [^.]*Wonen en wijken/);
  });
});
