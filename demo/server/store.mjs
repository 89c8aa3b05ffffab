import Database from 'libsql';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** How long a process waits for another that is writing to the same file. */
const BUSY_MS = 5000;

/** Makes the file, for its owner alone. SQLite gives those that it puts beside it the same mode. */
function makePrivate(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  for (const part of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(file + part)) chmodSync(file + part, 0o600);
  }
}

/** Opens the database. By the write-ahead log, processes that share it read while one writes. */
function open(file) {
  if (file !== ':memory:') makePrivate(file);
  const database = new Database(file, { timeout: BUSY_MS });
  database.pragma('journal_mode = WAL');
  database.exec(`
    CREATE TABLE IF NOT EXISTS applications (
      id INTEGER PRIMARY KEY,
      submission_id TEXT NOT NULL UNIQUE,
      received_at TEXT NOT NULL,
      answers TEXT NOT NULL
    )`);
  return database;
}

/**
 * Applications in SQLite, one row each. A submission id that is there already is not stored again. Several
 * processes may share a file.
 *
 * @param {string} file Path of the database; `:memory:` keeps it in memory.
 */
export function openStore(file) {
  const database = open(file);
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
