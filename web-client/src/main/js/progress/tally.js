// What counts as done, by what a figure tells of itself in its `data-…`.

/** Returns whether the reader has committed to an answer, right or wrong. */
export const isAnswered = ({answered}) => answered === 'true';

/** Returns whether the reader has reached the goal, or found the right answer. */
export const isSolved = ({solved, answered, correct}) =>
  solved === 'true' || (answered === 'true' && correct === 'true');
