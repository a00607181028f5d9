import { reportFileTexts } from '../../../texts/report-files.ts';
import type { KeptFile, PackedReport } from '../archive.ts';
import { type Extension, extensionOf } from './metadata.ts';
import { type Element, element, xmlOf } from './xml.ts';

/**
 * What the report is, as the Dutch government's standard for metadata describes a record: MDTO 1.0.1, Nationaal Archief.
 * The order of the elements is that of its schema.
 */
export function reportMetadata(packed: PackedReport, files: readonly KeptFile[]): string {
  const { report, content } = packed;
  const { archive } = reportFileTexts[report.locale];
  return xmlOf([
    element('informatieobject', [
      identity(packed, ''),
      element('naam', nameOf(packed)),
      concept('aggregatieniveau', 'Archiefstuk', null, 'Begrippenlijst Aggregatieniveaus MDTO'),
      element('omschrijving', archive.description(report.subtitle, content.year)),
      element('omschrijving', archive.retention),
      period(packed),
      element('taal', report.locale),
      making(packed),
      concept('waardering', 'Nader te bepalen', 'N', 'Begrippenlijst Waarderingen MDTO'),
      ...files.map(({ name }) =>
        reference('heeftRepresentatie', name, identity(packed, name, 'verwijzingIdentificatie')),
      ),
      reference('archiefvormer', content.municipality, null),
      element('beperkingGebruik', [restriction(packed)]),
    ]),
  ]);
}

/** What one file of the report is. */
export function fileMetadata(packed: PackedReport, { name, file }: KeptFile): string {
  return xmlOf([
    element('bestand', [
      identity(packed, name),
      element('naam', name),
      element('omvang', String(file.length)),
      concept('bestandsformaat', ...FORMATS[extensionOf(name)], 'IANA Media Types'),
      element('checksum', [
        concept('checksumAlgoritme', 'SHA-256', null, 'Begrippenlijst ChecksumAlgoritme MDTO'),
        element('checksumWaarde', file.digest),
        element('checksumDatum', instant(packed)),
      ]),
      reference('isRepresentatieVan', nameOf(packed), identity(packed, '', 'verwijzingIdentificatie')),
    ]),
  ]);
}

const FORMATS: Readonly<Record<Extension, readonly [label: string, code: string]>> = {
  pdf: ['PDF 1.7', 'application/pdf'],
  html: ['HTML', 'text/html'],
  csv: ['CSV', 'text/csv'],
  json: ['JSON', 'application/json'],
  xlsx: ['Office Open XML', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
};

/** At most eighty characters, as the standard advises. */
function nameOf({ report, edition }: PackedReport): string {
  const whole = `${report.title} – ${report.subtitle}`;
  const end = ` (${edition.number})`;
  return whole.length + end.length <= 80 ? whole + end : `${whole.slice(0, 79 - end.length)}…${end}`;
}

function identity({ content, edition }: PackedReport, file: string, tag = 'identificatie'): Element {
  const key = [content.municipality, content.year, edition.number, ...(file === '' ? [] : [file])].join('/');
  return element(tag, [element('identificatieKenmerk', key), element('identificatieBron', 'Samenspiegel')]);
}

function concept(tag: string, label: string, code: string | null, list: string): Element {
  return element(tag, [
    element('begripLabel', label),
    ...(code === null ? [] : [element('begripCode', code)]),
    element('begripBegrippenlijst', [element('verwijzingNaam', list)]),
  ]);
}

function reference(tag: string, name: string, id: Element | null): Element {
  return element(tag, [element('verwijzingNaam', name), ...(id === null ? [] : [id])]);
}

function period({ content }: PackedReport): Element {
  return element('dekkingInTijd', [
    concept('dekkingInTijdType', 'Verslagjaar', null, OWN_LIST),
    element('dekkingInTijdBegindatum', `${content.year}-01-01`),
    element('dekkingInTijdEinddatum', `${content.year}-12-31`),
  ]);
}

function making(packed: PackedReport): Element {
  return element('event', [
    concept('eventType', 'Creatie', null, 'Begrippenlijst Eventtypen MDTO'),
    element('eventTijd', instant(packed)),
    reference('eventVerantwoordelijkeActor', packed.content.municipality, null),
  ]);
}

function restriction({ report, content }: PackedReport): Element {
  const { archive } = reportFileTexts[report.locale];
  const label =
    content.audience === 'public' ? archive.unrestricted : archive.restricted(archive.audiences[content.audience]);
  return concept('beperkingGebruikType', label, content.audience, OWN_LIST);
}

/** Words that no list of the standard has. */
const OWN_LIST = 'Begrippenlijst Samenspiegel';

/** Without parts of seconds, in universal time. */
function instant({ edition }: PackedReport): string {
  return `${edition.madeAt.toISOString().slice(0, 19)}Z`;
}
