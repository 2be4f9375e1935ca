/** Runs a task when an element comes into sight, or is half a screen from it. */
export const whenNear = (element, task) =>
  new IntersectionObserver(
    ([entry], observer) => {
      if (!entry.isIntersecting) return;
      observer.disconnect();
      task();
    },
    {rootMargin: '50%'}
  ).observe(element);
