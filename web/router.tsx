import { createBrowserRouter } from 'react-router';
import { pages } from '../api/contract/paths.ts';
import { BareShell } from './BareShell.tsx';
import { BrokenPage, BrokenShell } from './pages/BrokenPage.tsx';
import { Shell } from './Shell.tsx';

/** The staff's pages; each is loaded when it is first opened. One that fails leaves the masthead standing. */
export const router = createBrowserRouter([
  {
    Component: Shell,
    ErrorBoundary: BrokenShell,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: BrokenPage,
        children: [
          { path: pages.home(), lazy: async () => ({ Component: (await import('./pages/HomePage.tsx')).HomePage }) },
          { path: pages.setUp(), lazy: async () => ({ Component: (await import('./pages/SetUpPage.tsx')).SetUpPage }) },
          {
            path: pages.signIn(),
            lazy: async () => ({ Component: (await import('./pages/SignInPage.tsx')).SignInPage }),
          },
          {
            path: pages.account(),
            lazy: async () => ({ Component: (await import('./pages/AccountPage.tsx')).AccountPage }),
          },
          {
            path: pages.reports(),
            lazy: async () => ({ Component: (await import('./pages/ReportsPage.tsx')).ReportsPage }),
          },
          {
            path: pages.newReport(),
            lazy: async () => ({ Component: (await import('./pages/NewReportPage.tsx')).NewReportPage }),
          },
          {
            path: pages.report(':editionId'),
            lazy: async () => ({ Component: (await import('./pages/ReportPage.tsx')).ReportPage }),
          },
          {
            path: pages.houseStyle(),
            lazy: async () => ({ Component: (await import('./pages/HouseStylePage.tsx')).HouseStylePage }),
          },
          {
            path: pages.addressBook(),
            lazy: async () => ({ Component: (await import('./pages/AddressBookPage.tsx')).AddressBookPage }),
          },
          {
            path: pages.importContacts(),
            lazy: async () => ({ Component: (await import('./pages/ImportPage.tsx')).ImportPage }),
          },
          {
            path: pages.newCoalition(),
            lazy: async () => ({ Component: (await import('./pages/NewCoalitionPage.tsx')).NewCoalitionPage }),
          },
          {
            path: pages.importRatings(),
            lazy: async () => ({ Component: (await import('./pages/ImportRatingsPage.tsx')).ImportRatingsPage }),
          },
          {
            path: pages.coalition(':coalitionId'),
            lazy: async () => ({ Component: (await import('./pages/CoalitionPage.tsx')).CoalitionPage }),
          },
          {
            path: pages.trend(':coalitionId'),
            lazy: async () => ({ Component: (await import('./pages/TrendPage.tsx')).TrendPage }),
          },
          {
            path: pages.promises(':coalitionId'),
            lazy: async () => ({ Component: (await import('./pages/PromisesPage.tsx')).PromisesPage }),
          },
          {
            path: pages.overview(),
            lazy: async () => ({ Component: (await import('./pages/OverviewPage.tsx')).OverviewPage }),
          },
          {
            path: pages.compare(),
            lazy: async () => ({ Component: (await import('./pages/ComparePage.tsx')).ComparePage }),
          },
          {
            path: pages.newWave(':coalitionId'),
            lazy: async () => ({ Component: (await import('./pages/NewWavePage.tsx')).NewWavePage }),
          },
          {
            path: pages.wave(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/WavePage.tsx')).WavePage }),
          },
          {
            path: pages.waveMail(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/MailPage.tsx')).MailPage }),
          },
          {
            path: pages.outbox(),
            lazy: async () => ({ Component: (await import('./pages/OutboxPage.tsx')).OutboxPage }),
          },
          {
            path: pages.outboxMail(':mailId'),
            lazy: async () => ({ Component: (await import('./pages/OutboxMailPage.tsx')).OutboxMailPage }),
          },
          {
            path: pages.enter(':waveId', ':invitationId'),
            lazy: async () => ({ Component: (await import('./pages/EnterPage.tsx')).EnterPage }),
          },
          {
            path: pages.dashboard(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/DashboardPage.tsx')).DashboardPage }),
          },
          {
            path: pages.criterion(':waveId', ':criterionId'),
            lazy: async () => ({ Component: (await import('./pages/CriterionPage.tsx')).CriterionPage }),
          },
          {
            path: pages.publish(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/PublishPage.tsx')).PublishPage }),
          },
          {
            path: pages.conversation(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/ConversationPage.tsx')).ConversationPage }),
          },
          {
            path: pages.dialogueSheets(':waveId'),
            lazy: async () => ({ Component: (await import('./pages/DialogueSheetsPage.tsx')).DialogueSheetsPage }),
          },
          {
            path: pages.editions(),
            lazy: async () => ({ Component: (await import('./pages/EditionsPage.tsx')).EditionsPage }),
          },
          {
            path: pages.edition(':editionId'),
            lazy: async () => ({ Component: (await import('./pages/EditionPage.tsx')).EditionPage }),
          },
          { path: '*', lazy: async () => ({ Component: (await import('./pages/NotFoundPage.tsx')).NotFoundPage }) },
        ],
      },
    ],
  },
  {
    Component: BareShell,
    ErrorBoundary: BrokenShell,
    HydrateFallback: () => null,
    children: [
      {
        path: pages.presentation(':waveId'),
        lazy: async () => ({ Component: (await import('./pages/PresentationPage.tsx')).PresentationPage }),
      },
    ],
  },
]);
