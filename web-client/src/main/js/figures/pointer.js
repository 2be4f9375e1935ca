// Where pointers are in a plot, and what its scales make of that.

/** Returns where a pointer is in a drawing, in the drawing's units. */
export const placeIn = (drawing, {clientX, clientY}) =>
  new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM().inverse());

/** Returns what a scale of a plot maps where: its own numbers, then the plot's units. */
export const scaleOf = (plot, axis) => {
  const [from, to, start, end] = plot.dataset[axis].split(' ').map(Number);
  return {from, to, start, end};
};

/** Returns the number of a scale at a place of the plot. */
export const numberAt = ({from, to, start, end}, place) =>
  from + ((place - start) / (end - start)) * (to - from);
