// What the scripts of figures, which are Java, have the browser do. They stand after this in one
// file and know it as `browser`.
import {announce} from './figures/announcer.js';
import {coverAnswers} from './figures/cover.js';
import {wakeEvents} from './figures/events.js';
import {followersOf} from './figures/followers.js';
import {enable} from './figures/inputs.js';
import {wakeLinks} from './figures/links.js';
import {followOffer} from './figures/offer.js';
import {followFigures} from './figures/others.js';
import {stop} from './figures/player.js';
import {showPart, wish} from './figures/plot.js';
import {whenNear} from './figures/sight.js';
import {
  keepState,
  keptState,
  readerNumber,
  stateInAddress,
  stateToAddress,
  writeStates
} from './figures/states.js';
import {wakeTools} from './figures/tools.js';

browser = {
  announce,
  enable,
  followersOf,
  followFigures,
  followOffer,
  keepState,
  keptState,
  readerNumber,
  showPart,
  stateInAddress,
  stateToAddress,
  stop,
  wakeEvents,
  wakeLinks,
  wakeTools,
  whenNear,
  wish,
  writeStates
};

coverAnswers();
