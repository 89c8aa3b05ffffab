/*
 * What a widget has of its base, by symbols (`this[my.warn]`). React 19 and Vue write an attribute that
 * they find as a property onto the element, and `language`, `level` or `view` are names that authors guess.
 */

/** Says a message in the widget's language. */
export const msg = Symbol();
/** Writes numbers, money and dates the way the widget's language does. */
export const format = Symbol();
/** The code of the language that the card is in. */
export const language = Symbol();
/** Computes what the card shows. */
export const derive = Symbol();
/** The inside of the card. */
export const view = Symbol();
/** The level of the card's heading, 2 to 6. */
export const level = Symbol();
/** The card's heading. */
export const heading = Symbol();
/** Tells the developer of the page about a problem, once. */
export const warn = Symbol();
/** Tells the developer, and the page once, that something asked for cannot be done. */
export const fail = Symbol();
/** Tells the page about something the visitor did. */
export const emit = Symbol();
/** Takes a visitor's choice, and tells the group and the page. */
export const choose = Symbol();
/** Takes a visitor's choice, and tells the group where it shares that. */
export const share = Symbol();
/** Whether a setting is what a visitor chose. */
export const chosen = Symbol();
/** Draws again when something has arrived, or failed to. */
export const updateAfter = Symbol();
