/** The version of this copy, as in package.json (a check holds them together). */
export const version = '0.1.0';
