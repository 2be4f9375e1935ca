// Finding and making the elements of a page.

/**
 * Returns the first element that a selector selects, or null.
 *
 * @type {(selector: string, within?: ParentNode) => any}
 */
export const one = (selector, within = document) => within.querySelector(selector);

/**
 * Returns all elements that a selector selects.
 *
 * @type {(selector: string, within?: ParentNode) => any[]}
 */
export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/**
 * Makes an element, without a class if that is empty.
 *
 * @returns {any}
 */
export const make = (name, cssClass, ...content) => {
  const made = document.createElement(name);
  if (cssClass) made.className = cssClass;
  made.append(...content);
  return made;
};

/** Lets the buttons of a part do what their `data-action` names. */
export const onAction = (part, actions) =>
  part.addEventListener('click', ({target}) => {
    const button = /** @type {Element} */ (target).closest('[data-action]');
    if (button instanceof HTMLElement) actions[button.dataset.action]?.(button);
  });
