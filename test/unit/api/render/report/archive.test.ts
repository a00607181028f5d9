import { crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../../api/render/report/archive/checksums.ts';
import { type PackedReport, packReport } from '../../../../../api/render/report/archive.ts';
import { checkArchive } from '../../../../../api/render/report/check-archive.ts';
import { packFile } from '../../../../../api/render/report/packed-file.ts';
import { contentOf } from '../../../../support/report-content.ts';
import { someReport } from '../../../../support/some-report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['report.pdf', await packFile([bytes('%PDF-1.7')])],
  ['report.csv', await packFile([bytes('wave,'), bytes('coalition\n')])],
  ['report.json', await packFile([bytes('{}')])],
  ['report.docx', await packFile([bytes('to edit')])],
]);

async function packed(changed: Partial<PackedReport> = {}): Promise<Uint8Array> {
  const edition = { number: 3, madeAt: new Date('2027-01-04T10:00:00Z') };
  const council = { report: someReport('nl'), content: contentOf([], { audience: 'council' }), edition, files: FILES };
  return Buffer.concat(await packReport({ ...council, ...changed }));
}

const made = await packed();

/** The package after somebody was at it. */
function tampered(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = unzipSync(made);
  change(files);
  return zipSync(files);
}

const textIn = (name: string) => new TextDecoder().decode(unzipSync(made)[name]);

describe('an archive package', () => {
  it('holds the report and its figures with what each is, and nothing to edit', () => {
    expect(Object.keys(unzipSync(made)).toSorted()).toEqual([
      'checksums.sha256',
      'metadata.json',
      'metadata.xml',
      'report.csv',
      'report.csv.mdto.xml',
      'report.json',
      'report.json.mdto.xml',
      'report.pdf',
      'report.pdf.mdto.xml',
    ]);
  });

  it('has a line for each other file that `sha256sum --check` reads', () => {
    const files = unzipSync(made);
    const { 'checksums.sha256': list, ...others } = files;
    const lines = Object.entries(others).map(([name, content]) => `${sha256(content)}  ${name}`);
    expect(new TextDecoder().decode(list).trim().split('\n').toSorted()).toEqual(lines.toSorted());
  });

  it('says who made it, what it is about, which edition it is, and that its retention is still to be decided', () => {
    expect(JSON.parse(textIn('metadata.json'))).toMatchObject({
      title: 'Jaarrapport samenwerking 2026',
      creator: 'Gemeente Testdam',
      period: { from: '2026-01-01', to: '2026-12-31' },
      language: 'nl',
      audience: 'council',
      edition: 3,
      madeAt: '2027-01-04T10:00:00.000Z',
      retention: { appraisal: 'to-be-decided', term: null },
    });
  });

  it('describes the report in the order of MDTO', () => {
    expect(childrenOf(textIn('metadata.xml'), 'informatieobject')).toEqual([
      'identificatie',
      'naam',
      'aggregatieniveau',
      'omschrijving',
      'omschrijving',
      'dekkingInTijd',
      'taal',
      'event',
      'waardering',
      'heeftRepresentatie',
      'heeftRepresentatie',
      'heeftRepresentatie',
      'archiefvormer',
      'beperkingGebruik',
    ]);
    expect(textIn('metadata.xml')).toContain('<begripCode>N</begripCode>');
  });

  it('describes each file with its size and its checksum', () => {
    const xml = textIn('report.pdf.mdto.xml');
    expect(childrenOf(xml, 'bestand')).toEqual([
      'identificatie',
      'naam',
      'omvang',
      'bestandsformaat',
      'checksum',
      'isRepresentatieVan',
    ]);
    expect(xml).toContain('<omvang>8</omvang>');
    expect(xml).toContain(`<checksumWaarde>${sha256(bytes('%PDF-1.7'))}</checksumWaarde>`);
  });

  it('is the same bytes when it is made twice', async () => {
    expect(Buffer.from(await packed()).equals(made)).toBe(true);
  });

  it('has the CRC of each file, by which other programs see that it arrived whole', () => {
    for (const content of Object.values(unzipSync(made))) {
      const after = Buffer.from('PK\u0007\b****', 'latin1');
      after.writeUInt32LE(crc32(content), 4);
      expect(Buffer.from(made).includes(after)).toBe(true);
    }
  });

  it('is well-formed whatever people call things', async () => {
    const report = { ...someReport('nl'), subtitle: `<&"'> \u0000\uFFFF ${'lang '.repeat(40)}` };
    const xml = unzipSync(await packed({ report }))['metadata.xml'];
    expect(childrenOf(new TextDecoder().decode(xml), 'informatieobject')).toHaveLength(14);
  });
});

describe('checking an archive package', () => {
  it('finds nothing in one that is as it was made', () => {
    expect(checkArchive(made)).toBeNull();
  });

  it('finds nothing in one that another program packed again', () => {
    expect(checkArchive(tampered(() => undefined))).toBeNull();
  });

  it.each(['report.pdf', 'report.csv', 'metadata.json', 'metadata.xml', 'report.pdf.mdto.xml'])(
    'names %s when it was changed, and when it is gone',
    (file) => {
      const changed = tampered((files) => {
        files[file] = bytes('something else');
      });
      expect(checkArchive(changed)).toEqual({ kind: 'changed', file });
      const gone = tampered((files) => delete files[file]);
      expect(checkArchive(gone)).toEqual({ kind: 'missing', file });
    },
  );

  it('names a file that was not there', () => {
    const more = tampered((files) => {
      files['readme.txt'] = bytes('hello');
    });
    expect(checkArchive(more)).toEqual({ kind: 'extra', file: 'readme.txt' });
  });

  it('finds a file that was changed along with the list of checksums, by the metadata', () => {
    const both = tampered((files) => {
      files['report.csv'] = bytes('other figures');
      const list = new TextDecoder().decode(files['checksums.sha256']);
      const line = `${sha256(bytes('other figures'))}  report.csv`;
      files['checksums.sha256'] = bytes(list.replace(/[0-9a-f]{64} {2}report\.csv(?=\n)/, line));
    });
    expect(checkArchive(both)).toEqual({ kind: 'described-otherwise', file: 'report.csv' });
  });

  it('says that there is no list of checksums, or none that can be read', () => {
    expect(checkArchive(tampered((files) => delete files['checksums.sha256']))?.kind).toBe('unlisted');
    const broken = tampered((files) => {
      files['checksums.sha256'] = bytes('nothing like it\n');
    });
    expect(checkArchive(broken)?.kind).toBe('unlisted');
  });

  it('says that something is no package, or a broken one', () => {
    expect(checkArchive(bytes('no zip'))).toEqual({ kind: 'unreadable', file: null });
    expect(checkArchive(made.slice(0, 400))).toEqual({ kind: 'unreadable', file: null });
  });
});

/** The names of the elements directly in this one. Throws when the document is not well-formed. */
function childrenOf(xml: string, parent: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (open.at(-1) === parent) found.push(name);
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}
