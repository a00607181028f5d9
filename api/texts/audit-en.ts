import type { AuditTexts } from './audit-nl.ts';

export const en: AuditTexts = {
  server: 'the server itself',
  gone: 'an account that was removed',
  actions: {
    'result.published': 'result published',
    'result.withdrawn': 'publication withdrawn',
    'result.mailed': 'result mailed',
    'comment.redacted': 'remark changed or left out',
    'comment.restored': 'remark put back',
  },
  whole: (lines, hash) =>
    hash === null
      ? 'The log is still empty.'
      : `Nothing was changed in ${lines === 1 ? 'its one line' : `its ${lines} lines`}. Check number of the last one: ${hash}`,
};
