import type { Response, Router } from 'express';
import type { ContactFault } from '../../survey/contact-list.ts';
import type { CoalitionId } from '../../survey/id.ts';
import { isLocale, type Locale } from '../../survey/locale.ts';
import { textsOf } from '../../survey/texts/texts.ts';
import type { Change, CheckedContact } from '../actions/check-contacts.ts';
import { checkImport, importContacts } from '../actions/import-contacts.ts';
import { ImportCheckBody, type ImportCheckedBody, NewImportBody } from '../contract/address-book.ts';
import { LIST_FORMATS, type ListFormat, paths } from '../contract/paths.ts';
import { selectAddressBook } from '../db/address-book.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId, readLocale } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';
import {
  contactLinesOf,
  type ListedOrganisation,
  renderContactCsv,
  renderContactXlsx,
} from '../render/contact-list.ts';
import { coalitionDetailBody } from './bodies.ts';

/** Lists of organisations and people: in from a file that the browser has read, out as a file. */
export function contactListRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();

  router.post(paths.importChecks(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const checked = await checkImport(deps, municipality, readBody(ImportCheckBody, request));
    response.json(importCheckedBody(checked, readLocale(request)));
  });

  router.post(paths.imports(), async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await importContacts(deps, municipality, readBody(NewImportBody, request)));
  });

  for (const format of LIST_FORMATS) {
    router.get(paths.addressBookList(format), async (request, response) => {
      const { municipality } = await identifyStaff(deps, auth, request);
      const book = await selectAddressBook(deps.db, municipality.id);
      await sendContactList(response, { format, name: null, locale: readLocale(request), organisations: book });
    });

    router.get(paths.coalitionList(':coalitionId', format), async (request, response) => {
      const { municipality } = await identifyStaff(deps, auth, request);
      const id = readId<CoalitionId>(request, 'coalitionId', 'coalition.unknown');
      const { name, memberships } = await coalitionDetailBody(deps, municipality.id, id);
      const organisations = memberships.map(({ respondents, ...member }) => ({ ...member, people: respondents }));
      await sendContactList(response, { format, name, locale: readLocale(request), organisations });
    });
  }

  return router;
}

type List = {
  readonly format: ListFormat;
  /** What the list is of; null: the whole address book. */
  readonly name: string | null;
  readonly locale: Locale;
  readonly organisations: readonly ListedOrganisation[];
};

/** Answers with a list as a file to keep. */
async function sendContactList(response: Response, list: List): Promise<void> {
  const { format, name, locale, organisations } = list;
  const lines = contactLinesOf(organisations, locale);
  const content = format === 'csv' ? renderContactCsv(lines, locale) : await renderContactXlsx(lines, locale);
  response.attachment(`${name ?? textsOf(locale).contactSheet}.${format}`).send(content);
}

/** What an import would do, in the reader's language. */
function importCheckedBody(checked: readonly CheckedContact[], locale: Locale): ImportCheckedBody {
  return {
    rows: checked.map(({ row, state, changes, faults }) => ({
      row,
      state,
      changes: changes.map((change) => ({ field: change.field, before: wordOf(change, locale) })),
      faults: faults.map((fault) => ({ field: fault.field, sentence: sentenceOf(fault, locale) })),
    })),
  };
}

function wordOf({ field, before }: Change, locale: Locale): string {
  const { organisationKinds, languages } = textsOf(locale);
  if (field === 'locale') return isLocale(before) ? languages[before] : before;
  return field === 'kind' ? organisationKinds[before as keyof typeof organisationKinds] : before;
}

function sentenceOf(fault: ContactFault, locale: Locale): string {
  const sentence = textsOf(locale).contactFaults[fault.code] as (facts: ContactFault['facts']) => string;
  return sentence(fault.facts);
}
