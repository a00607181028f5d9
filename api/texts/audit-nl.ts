import type { AuditAction } from '../../survey/audit.ts';

/** What the log of staff's acts says; its words in the database are those of `survey/audit.ts`. */
export const nl = {
  server: 'de server zelf',
  gone: 'een verwijderd account',
  actions: {
    'result.published': 'resultaat gepubliceerd',
    'result.withdrawn': 'publicatie ingetrokken',
    'result.mailed': 'resultaat gemaild',
    'comment.redacted': 'opmerking aangepast of weggelaten',
    'comment.restored': 'opmerking teruggezet',
    'conversation.offered': 'uitleg voor een reactie aan partners voorgelegd',
    'conversation.recalled': 'voorgelegde uitleg teruggenomen',
    'conversation.shared': 'uitleg en reacties gepubliceerd',
    'promise.made': 'afspraak vastgelegd',
    'promise.changed': 'afspraak gewijzigd',
    'promise.removed': 'afspraak verwijderd',
    'report.asked': 'jaarrapport gemaakt',
    'report.removed': 'jaarrapport verwijderd',
    'house-style.changed': 'huisstijl gewijzigd',
  } satisfies Readonly<Record<AuditAction, string>> as Readonly<Record<AuditAction, string>>,
  whole: (lines: number, hash: string | null) =>
    hash === null
      ? 'Het logboek is nog leeg.'
      : `Er is niets veranderd in ${lines === 1 ? 'de ene regel' : `de ${lines} regels`}. Controlegetal van de laatste: ${hash}`,
};

export type AuditTexts = typeof nl;
