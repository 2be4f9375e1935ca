/** Puts parts into a text: the first one where `{0}` stands. */
export const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, i) => String(parts[i]));
