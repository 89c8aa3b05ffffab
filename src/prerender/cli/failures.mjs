/* What goes wrong, and the exit code that says so. */
export { shown } from '../../check/shown.js';

/** Something that was asked for cannot be: nothing has been written. Exit code 2. */
export class Refused extends Error {}

const REASONS = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'a file is larger than may be written',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'the disk is read only',
  ENOENT: 'there is no such file or folder',
  EEXIST: 'a part of the path is no folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EBUSY: 'it is in use; give a folder inside it',
  EXDEV: 'it is on another disk than the folder around it; give a folder inside it',
};

/** Why a file or a folder could not be used. */
export const reason = (error) => REASONS[error.code] ?? error.message;
