/** Why an import was refused, in words for the person who ran it. */
export class Refused extends Error {}
