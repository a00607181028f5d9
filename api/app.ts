import express, { type Express } from 'express';
import type { Deps } from './deps.ts';
import { makeAuth } from './http/auth.ts';
import { failWithProblem, refuseUnknownRoute } from './http/fail.ts';
import { logRequests } from './http/log.ts';
import { limitRequests, markApi, protectHeaders, refuseCrossSite } from './http/protect.ts';
import { readJson } from './http/read.ts';
import { addressBookRoutes } from './routes/address-book.ts';
import { authRoutes } from './routes/auth.ts';
import { coalitionRoutes } from './routes/coalitions.ts';
import { contactListRoutes } from './routes/contact-list.ts';
import { conversationRoutes } from './routes/conversation.ts';
import { editionRoutes } from './routes/editions.ts';
import { houseStyleRoutes } from './routes/house-style.ts';
import { installationRoutes } from './routes/installation.ts';
import { invitationRoutes } from './routes/invitations.ts';
import { mailRoutes, unsubscribeRoutes } from './routes/mail.ts';
import { pageRoutes } from './routes/pages.ts';
import { paperRoutes } from './routes/paper.ts';
import { promiseRoutes } from './routes/promises.ts';
import { publicationRoutes, publishedRoutes } from './routes/publications.ts';
import { ratingRoutes } from './routes/ratings.ts';
import { redactionRoutes } from './routes/redactions.ts';
import { replyRoundRoutes, replyRoutes } from './routes/replies.ts';
import { reportRoutes } from './routes/reports.ts';
import { resultRoutes } from './routes/results.ts';
import { waveRoutes } from './routes/waves.ts';
import { yearRoutes } from './routes/years.ts';

/**
 * The whole server: protect → read → route → fail.
 *
 * @param setUpCode the code that claims an empty installation.
 */
export function buildApp(deps: Deps, setUpCode: string): Express {
  const { baseUrl, trustedProxies } = deps.config;
  const auth = makeAuth(deps);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.use(protectHeaders(baseUrl.startsWith('https:')), logRequests(deps.log));
  app.use('/api', markApi, limitRequests());
  app.use(unsubscribeRoutes(deps));
  app.use('/api', refuseCrossSite(baseUrl), readJson);
  app.use(authRoutes(deps, auth), installationRoutes(deps, auth, setUpCode), coalitionRoutes(deps, auth));
  app.use(waveRoutes(deps, auth), editionRoutes(deps, auth), mailRoutes(deps, auth), invitationRoutes(deps));
  app.use(paperRoutes(deps, auth), addressBookRoutes(deps, auth), contactListRoutes(deps, auth));
  app.use(ratingRoutes(deps, auth), yearRoutes(deps, auth));
  app.use(redactionRoutes(deps, auth), conversationRoutes(deps, auth), promiseRoutes(deps, auth));
  app.use(houseStyleRoutes(deps, auth), reportRoutes(deps, auth));
  app.use(publicationRoutes(deps, auth), publishedRoutes(deps), resultRoutes(deps, auth));
  app.use(replyRoundRoutes(deps, auth), replyRoutes(deps));
  app.use('/api', refuseUnknownRoute);
  app.use(pageRoutes(deps), refuseUnknownRoute);
  app.use(failWithProblem(deps));
  return app;
}
