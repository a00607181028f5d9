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
    'conversation.offered': 'readings laid before partners for a reply',
    'conversation.recalled': 'readings taken back',
    'conversation.shared': 'readings and replies published',
    'promise.made': 'promise recorded',
    'promise.changed': 'promise changed',
    'promise.removed': 'promise removed',
    'report.asked': 'annual report made',
    'report.removed': 'annual report removed',
    'house-style.changed': 'house style changed',
  },
  whole: (lines, hash) =>
    hash === null
      ? 'The log is still empty.'
      : `Nothing was changed in ${lines === 1 ? 'its one line' : `its ${lines} lines`}. Check number of the last one: ${hash}`,
};
