// What a figure takes over from others of its page.

/**
 * Shows in a figure what the figures show that it follows, from now on.
 *
 * @param {any} live its program; see `Browser.Live`
 */
export const followFigures = (figure, live) => {
  if (!figure.isConnected || !figure.dataset.follows) return;
  for (const [place, id] of figure.dataset.follows.split(' ').entries()) {
    const other = document.getElementById(id);
    if (!other) continue;
    const follow = () => live.follow(place, other.dataset.state);
    new MutationObserver(follow).observe(other, {attributeFilter: ['data-state']});
    follow();
  }
};
