/*
 * What a frame and the page around it say to each other. The shape is WordPress', which reads nothing else:
 * `{message: 'height', value, secret}`, with the secret that it put into the frame's address.
 * https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */

/** Heights in pixels that a frame is given, whatever it says. */
const [LOWEST, HIGHEST] = [80, 6000];

/** Asks a frame for its height: it may have told it before anybody heard. */
export const ASK = { message: 'coder-height' } as const;

const isMessage = (data: unknown, message: string): data is { readonly value?: unknown } =>
  typeof data === 'object' && (data as { message?: unknown } | null)?.message === message;

/** WordPress' own asking: a frame that was quicker than its script would stay hidden. */
const READY = 'ready';

/** Whether the page around asks for the height. */
export const isAsked = (data: unknown): boolean =>
  [ASK.message, READY].some((message) => isMessage(data, message));

/** The height that a message names, within bounds; undefined where it names none. */
export function heightIn(data: unknown): number | undefined {
  const height = isMessage(data, 'height') ? Number(data.value) : Number.NaN;
  return Number.isFinite(height)
    ? Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)))
    : undefined;
}
