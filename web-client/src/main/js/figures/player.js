// A figure that goes on by itself, from one click on its button to the next. A state lasts as many
// milliseconds as `data-pace` of the button says, or else a frame.

const FRAME = 1000 / 60;

// Where the reader has asked for little motion there are two pictures a second.
const CALM_DELAY = 500;

const playing = new WeakMap();

const swapText = button => {
  const text = button.textContent;
  button.textContent = button.dataset.other;
  button.dataset.other = text;
};

/** Stops a figure where the reader has taken over; nothing where it is not played. */
export const stop = figure => {
  const played = playing.get(figure);
  if (!played) return;
  playing.delete(figure);
  swapText(played.button);
  played.live.played();
};

/**
 * Plays, from where the figure is to its end; or stops.
 *
 * @param {{next(states: number): boolean, played(): void}} live shows the state so many on, and tells
 *     whether there was one
 */
export const play = (button, live) => {
  const figure = button.closest('figure');
  if (playing.has(figure)) {
    stop(figure);
    return;
  }
  const played = {button, live};
  playing.set(figure, played);
  swapText(button);
  const pace = Math.max(FRAME, Number(button.dataset.pace ?? 0));
  const frame = () => {
    if (playing.get(figure) !== played) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const states = isCalm ? Math.max(1, Math.round(CALM_DELAY / pace)) : 1;
    if (!live.next(states)) stop(figure);
    else if (isCalm) setTimeout(frame, CALM_DELAY);
    else if (pace > FRAME) setTimeout(frame, pace);
    else requestAnimationFrame(frame);
  };
  frame();
};
