/**
 * Returns whether a lesson has changed since the reader saw it, is new since they were last in any
 * lesson, or neither, as for all who come for the first time.
 *
 * @param {Record<string, import('./merge.js').Lesson>} lessons
 * @param {string} name
 * @param {string} [date] of its last change, as 2026-03-31
 * @returns {'changed' | 'fresh' | ''}
 */
export const newsOf = (lessons, name, date) => {
  const day = ({seen = ''} = {seen: ''}) => seen.slice(0, 10);
  const last = Object.values(lessons).map(day).sort().pop();
  const seen = day(lessons[name]);
  if (!date || !last || date <= (seen || last)) return '';
  return seen ? 'changed' : 'fresh';
};
