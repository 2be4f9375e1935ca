/** Hands the reader a file. */
export const saveFile = (content, name) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * Hands the reader what JSON can hold, as a file.
 *
 * @param {string} name its name without the ending
 */
export const saveJson = (content, name) =>
  saveFile(
    new Blob([JSON.stringify(content, null, 2)], {type: 'application/json'}),
    name + '.json'
  );
