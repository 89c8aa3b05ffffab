const FIELD = /^(input|select|textarea)$/;
const PRESSED = /^(button|summary)$/;

/**
 * Keeps what a visitor types in a field, and the space that presses a button, from a page whose hotkeys
 * would swallow it; Escape, Tab and shortcuts pass. A page that listens while events travel down cannot
 * be stopped.
 */
export function keepTyping(event: Event): void {
  const { key = '', ctrlKey, altKey, metaKey, target } = event as KeyboardEvent;
  const { localName } = target as Element;
  const shortcut = metaKey || ctrlKey !== altKey;
  const wanted = FIELD.test(localName) || (key === ' ' && PRESSED.test(localName));
  if ([...key].length === 1 && !shortcut && wanted) event.stopPropagation();
}
