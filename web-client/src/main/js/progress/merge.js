/**
 * What a reader did in a lesson.
 *
 * @typedef {object} Lesson
 * @property {string} [seen] when they saw it last, as an ISO date
 * @property {string} [place] the part of it that they saw then, as the end of an address
 * @property {string} [read] when they read it to its end
 * @property {string[]} solved the names of the figures that they solved
 * @property {number} [of] the number of figures to solve
 */

/**
 * Returns what is kept of a lesson after a file was read: the later place, and all that was solved.
 *
 * @param {Lesson} mine
 * @param {Lesson} theirs
 * @returns {Lesson}
 */
export const mergeLesson = (mine, {seen = '', place = '', read, solved = [], of = 0}) => {
  const isLater = seen > (mine.seen || '');
  return {
    seen: isLater ? seen : mine.seen,
    place: isLater ? String(place) : mine.place,
    ...((read || mine.read) && {read: read || mine.read}),
    solved: [...new Set([...mine.solved, ...solved])],
    of: Math.max(of, mine.of || 0)
  };
};

/**
 * Returns lessons joined to others.
 *
 * @param {Record<string, Lesson>} lessons
 * @param {Record<string, Lesson>} others
 */
export const merge = (lessons, others) => {
  const all = {...lessons};
  for (const [name, theirs] of Object.entries(others)) {
    all[name] = mergeLesson(all[name] || {solved: []}, theirs);
  }
  return all;
};
