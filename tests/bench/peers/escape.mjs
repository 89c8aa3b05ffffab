const MARKS = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Words as they stand in HTML, also inside a quoted attribute. */
export const escape = (words) => words.replace(/[&<"]/g, (mark) => MARKS[mark]);

/** The attributes that have a value, as HTML. */
export const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`))
    .join('');
