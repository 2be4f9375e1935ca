import {one} from '../shared/dom.js';
import {read, write} from '../shared/store.js';

const KEY = 'chalkline.theme';

const wear = theme => {
  const {dataset} = document.documentElement;
  if (theme) dataset.theme = theme;
  else delete dataset.theme;
};

/** Wears the colours that the reader chose; to be called before anything is painted. */
export const wearChosen = () => wear(read(KEY));

/** Lets the reader choose. */
export const offerThemes = () => {
  const choice = one('#theme');
  if (!choice) return;
  choice.value = read(KEY) || '';
  choice.onchange = () => {
    wear(choice.value);
    write(KEY, choice.value);
  };
};
