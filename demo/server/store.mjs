import Database from 'libsql';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Applications in SQLite, one row each. A submission id that is there already is not stored again.
 *
 * @param {string} file Path of the database; `:memory:` keeps it in memory.
 */
export function openStore(file) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS applications (
      id INTEGER PRIMARY KEY,
      submission_id TEXT NOT NULL UNIQUE,
      received_at TEXT NOT NULL,
      answers TEXT NOT NULL
    )`);
  const insert = database.prepare(
    'INSERT OR IGNORE INTO applications (submission_id, received_at, answers) VALUES (?, ?, ?)',
  );
  const find = database.prepare('SELECT 1 FROM applications WHERE submission_id = ?');
  const select = database.prepare('SELECT * FROM applications ORDER BY id DESC LIMIT ?');
  return {
    /** Stores an application; false when its submission id was there already. */
    add(submissionId, answers, now = new Date()) {
      return insert.run(submissionId, now.toISOString(), JSON.stringify(answers)).changes === 1;
    },
    /** Whether an application is there. */
    has: (submissionId) => find.get(submissionId) !== undefined,
    /** The newest applications first. */
    list(limit = 200) {
      return select.all(limit).map(({ id, submission_id, received_at, answers }) => ({
        id,
        submissionId: submission_id,
        receivedAt: received_at,
        answers: JSON.parse(answers),
      }));
    },
    close: () => database.close(),
  };
}
