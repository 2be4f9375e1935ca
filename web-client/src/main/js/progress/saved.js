/**
 * What a reader did, as it is kept and as it is saved as a file.
 *
 * @typedef {object} Progress
 * @property {number} chalkline the version of this form
 * @property {Lessons} lessons by their names
 * @property {Record<string, string>} figures the states of figures by the ends of their keys
 *
 * @typedef {Record<string, import('./merge.js').Lesson>} Lessons
 */

/** The version that is written. */
export const VERSION = 1;

/**
 * Reads what is kept, or a file. What was kept before there were versions is lessons alone.
 *
 * @param {string} text
 * @returns {Progress}
 * @throws where it is neither, or of a version that this script does not know
 */
export const readProgress = text => {
  const read = JSON.parse(text);
  const {lessons, figures = {}} = read.chalkline === VERSION ? read : {lessons: read};
  const all = Object.values(lessons);
  const isOne = read.chalkline === VERSION ? typeof lessons === 'object' : all.length > 0;
  if (!isOne || !all.every(({solved}) => Array.isArray(solved))) {
    throw new Error('no progress of version ' + VERSION);
  }
  return {chalkline: VERSION, lessons, figures};
};

/** Returns whether a later version of this script has kept something, which this one shall leave. */
export const isOfLater = text => {
  try {
    return JSON.parse(text).chalkline > VERSION;
  } catch {
    return false;
  }
};
