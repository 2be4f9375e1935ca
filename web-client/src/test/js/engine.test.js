import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import test from 'node:test';
import {searchEngine} from '../../main/js/search/engine.js';
import {sampleIndex} from './sample-index.js';

const MiniSearch = createRequire(import.meta.url)(
  '../../../../site-builder/src/main/resources/org/chalkline/site/page/minisearch.js'
);

const PASSAGES = [
  {title: 'Activations', text: 'Sigmoid is a curve'},
  {title: 'ReLU', text: 'A hinge of two pieces'},
  {title: 'ReLU', heading: 'The bend', text: 'A unit has one bend, and relu makes it'},
  {title: 'ReLU', heading: 'The bend', text: 'The slope is a weight', goesOn: true},
  {title: '激活函数', text: '激活函数把数值压到零与一之间'}
];

const search = searchEngine(sampleIndex(PASSAGES), MiniSearch);
const found = async query => (await search(query)).sections.map(each => each.id);

test('ranks a title before a heading before a text', async () => {
  const passages = [
    {title: 'A', text: 'A kink is a bend'},
    {title: 'B', heading: 'A kink', text: 'What bends'},
    {title: 'Kink', text: 'What bends'}
  ];
  const {sections} = await searchEngine(sampleIndex(passages), MiniSearch)('kink');
  assert.deepEqual(
    sections.map(each => each.id),
    [2, 1, 0]
  );
});

test('finds words by their beginnings', async () => {
  assert.deepEqual(await found('sig'), [0]);
});

test('finds passages with all words, or else with some', async () => {
  assert.deepEqual(await found('unit bend'), [2]);
  assert.deepEqual(new Set(await found('sigmoid hinge')), new Set([0, 1]));
});

test('tells of a section once, by its first passage with the words', async () => {
  assert.deepEqual(await found('slope'), [3]);
  assert.equal((await found('bend slope')).length, 1);
});

test('searches for the nearest word in place of a mistyped one, and says so', async () => {
  const {sections, instead} = await search('sigmiod');
  assert.deepEqual(
    sections.map(each => each.id),
    [0]
  );
  assert.equal(instead, 'sigmoid');
  assert.equal((await search('sigmoid')).instead, false);
});

test('finds Chinese without spaces', async () => {
  assert.deepEqual(await found('函数'), [4]);
  assert.deepEqual(await found('数学'), []);
});

test('starts anew after a piece that could not be loaded', async () => {
  const load = sampleIndex(PASSAGES);
  let isBroken = true;
  const again = searchEngine(async name => {
    if (isBroken) throw new Error('no ' + name);
    return load(name);
  }, MiniSearch);
  await assert.rejects(again('relu'));
  isBroken = false;
  assert.equal((await again('relu')).sections.length, 2);
});
