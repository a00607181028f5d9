import { CompiledQuery } from 'kysely';
import type { Db } from 'pg-boss';
import type { Database, Queries } from './connect.ts';

/** The embedded database as the job queue's: it shares the one connection, a statement or script at a time. */
export function jobDatabaseOf(db: Database): Db {
  return {
    executeSql: (text, values = []) =>
      db.connection().execute(async (connection) => {
        try {
          return { rows: [...(await connection.executeQuery(CompiledQuery.raw(text, values))).rows] };
        } catch (error) {
          // A script that fails after its own `begin` would leave everybody's connection inside it.
          await connection.executeQuery(CompiledQuery.raw('rollback'));
          throw error;
        }
      }),
  };
}

/** A transaction of ours as the job queue's: what it queues is there when, and only when, the transaction commits. */
export function jobDatabaseIn(transaction: Queries): Db {
  return {
    executeSql: async (text, values = []) => ({
      rows: [...(await transaction.executeQuery(CompiledQuery.raw(text, values))).rows],
    }),
  };
}
