/**
 * What a reader did in a lesson.
 *
 * @typedef {object} Lesson
 * @property {string} [seen] when they saw it last, as an ISO date
 * @property {string} [place] the part of it that they saw then, as the end of an address
 * @property {string} [read] when they read it to its end
 * @property {string[]} solved the names of the figures that they solved
 * @property {number} [of] the number of figures to solve
 * @property {string[]} [answered] the names of the questions that they answered
 * @property {number} [asked] the number of questions
 * @property {string[]} [given] the names of figures that a link set and they did not move since
 */

/**
 * Returns what is kept of a lesson after a file was read: the later place, and all that was done.
 *
 * @param {Lesson} mine
 * @param {Lesson} theirs
 * @returns {Lesson}
 */
export const mergeLesson = (mine, theirs) => {
  const {seen = '', place = '', read = mine.read} = theirs;
  const isLater = seen > (mine.seen || '');
  const both = key => [...new Set([...(mine[key] || []), ...(theirs[key] || [])])];
  const larger = key => Math.max(mine[key] || 0, theirs[key] || 0);
  return {
    seen: isLater ? seen : mine.seen,
    place: isLater ? String(place) : mine.place,
    ...(read && {read}),
    solved: both('solved'),
    of: larger('of'),
    answered: both('answered'),
    asked: larger('asked'),
    given: mine.given || []
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
