/* What somebody may type or paste: what must never run, and what is of no use. */

/** Each sets `window.ran` where it is run. */
export const STRANGE = [
  '<script>window.ran=1</script>',
  '"><script>window.ran=1</script>',
  "'><img src=x onerror=window.ran=1>",
  '<img src=x onerror=window.ran=1>',
  '"><svg onload=window.ran=1>',
  '</textarea><script>window.ran=1</script>',
  '</style><script>window.ran=1</script>',
  '</script><script>window.ran=1</script>',
  '--><script>window.ran=1</script>',
  'javascript:window.ran=1',
  'JaVaScRiPt:window.ran=1//',
  'data:text/html,<script>parent.ran=1</script>',
  '" onmouseover="window.ran=1',
  '" autofocus onfocus="window.ran=1',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '`${window.ran=1}`',
  '{window.ran=1}',
  '#{window.ran=1}',
  '@if (true) { <b>x</b> }',
  '&lt;img src=x onerror=window.ran=1&gt;',
  '&quot;&gt;&lt;svg onload=window.ran=1&gt;',
  '\u2028window.ran=1\u2029',
  'x} body{background:url(javascript:window.ran=1)}',
  'red;background:url(//evil.example/x)',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<coder-apply endpoint="https://evil.example/"></coder-apply>',
  '<a href="https://evil.example/">x</a>',
];

/** Of no use to any setting. */
export const UNFIT = [
  '\0',
  '\n',
  '\\',
  "'",
  '"',
  '`',
  'x'.repeat(5000),
  '🦊'.repeat(300),
  '__proto__',
  'constructor',
  '%',
  '%E0%A4%A',
];
