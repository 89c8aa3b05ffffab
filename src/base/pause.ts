/** Milliseconds without a change after which a visitor is taken to have finished. */
export const PAUSE = 500;
