import { type Request, type Response, type Router, urlencoded } from 'express';
import type { ReportEditionId } from '../../survey/id.ts';
import { REPORT_FORMATS } from '../../survey/report.ts';
import { askReport, removeReport } from '../actions/ask-report.ts';
import { compareReports } from '../actions/compare-reports.ts';
import { previewReport } from '../actions/preview-report.ts';
import { loadReportFile, showReport, showReports } from '../actions/show-reports.ts';
import { pages, paths } from '../contract/paths.ts';
import { NewReportBody } from '../contract/reports.ts';
import type { Deps } from '../deps.ts';
import type { Auth } from '../http/auth.ts';
import { compress } from '../http/compress.ts';
import { failWithPage } from '../http/fail.ts';
import { identifyStaff } from '../http/identify.ts';
import { readBody, readId, readText } from '../http/read.ts';
import { apiRouter } from '../http/router.ts';

/** Annual reports: asked for, followed while they are made, had as files, compared. */
export function reportRoutes(deps: Deps, auth: Auth): Router {
  const router = apiRouter();
  const wantedBy = async (request: Request) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    return { municipality, id: readId<ReportEditionId>(request, 'editionId', 'report.unknown') };
  };

  router.get(paths.reports(), compress, async (request, response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    response.json(await showReports(deps, municipality.id));
  });

  router.post(paths.reports(), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    const id = await askReport(deps, staff, readBody(NewReportBody, request));
    response.status(202).json(await showReport(deps, staff.municipality.id, id));
  });

  router.get(paths.report(':editionId'), compress, async (request, response) => {
    const { municipality, id } = await wantedBy(request);
    response.json(await showReport(deps, municipality.id, id));
  });

  router.delete(paths.report(':editionId'), async (request, response) => {
    const staff = await identifyStaff(deps, auth, request);
    await removeReport(deps, staff, readId<ReportEditionId>(request, 'editionId', 'report.unknown'));
    response.status(204).end();
  });

  const backToReports = failWithPage(deps, { to: pages.reports(), name: 'reports' });
  for (const format of REPORT_FORMATS) {
    const path = paths.reportFile(':editionId', format);
    const sendFile = async (request: Request, response: Response) => {
      const { municipality, id } = await wantedBy(request);
      const { name, media, bytes } = await loadReportFile(deps, municipality.id, id, format);
      // A page can be looked at as well as kept; everything else is kept.
      if (format === 'html') showPage(response, name);
      else response.attachment(name);
      response.type(media).send(Buffer.from(bytes));
    };
    router.get(path, sendFile, backToReports);
  }

  router.get(paths.reportComparison(':editionId', ':otherId'), compress, async (request, response) => {
    const { municipality, id } = await wantedBy(request);
    const other = readId<ReportEditionId>(request, 'otherId', 'report.unknown');
    response.json(await compareReports(deps, municipality.id, id, other));
  });

  const preview = async (request: Request, response: Response) => {
    const { municipality } = await identifyStaff(deps, auth, request);
    const page = await previewReport(deps, municipality, wantedIn(request));
    showPage(response, null);
    response.type('text/html; charset=utf-8').send(page);
  };
  const backToForm = failWithPage(deps, { to: pages.newReport(), name: 'newReport' });
  router.post(paths.reportPreview(), readForm, preview, backToForm);

  return router;
}

/** A form can open the preview in a tab of its own, which a script may not do with a page that has its own style. */
const readForm = urlencoded({ extended: false, limit: '256kb' });

function wantedIn(request: Request): NewReportBody {
  if (!request.is('application/x-www-form-urlencoded')) return readBody(NewReportBody, request);
  return readText(NewReportBody, String((request.body as Record<string, unknown>)['wanted'] ?? ''));
}

/** The page brings its own style and letters along; it runs nothing, and is of no origin that could do something. */
function showPage(response: Response, name: string | null): void {
  const policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  response.set('Content-Security-Policy', `${policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`);
  if (name !== null) response.set('Content-Disposition', `inline; filename="${name}"`);
}
