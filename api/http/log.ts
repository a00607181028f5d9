import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line per request: action, result, duration and time. The route's pattern stands in place of the path, because a
 * path may carry a personal token; no address, no agent, no body.
 */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.on('finish', () => {
      const route: unknown = request.route?.path;
      const milliseconds = Math.round(performance.now() - started);
      log.info(
        { method: request.method, route: route ?? '(none)', status: response.statusCode, milliseconds },
        'request',
      );
    });
    next();
  };
}
