import assert from 'node:assert/strict';
import test from 'node:test';
import {merge, mergeLesson} from '../../main/js/progress/merge.js';
import {pageName} from '../../main/js/progress/names.js';

test('keeps the later place and all that was solved', () => {
  const mine = {seen: '2026-01-01', place: '#a', solved: ['lab'], of: 2};
  const theirs = {
    seen: '2026-02-01',
    place: '#b',
    read: '2026-02-01',
    solved: ['quiz', 'lab'],
    of: 3
  };
  const both = {
    seen: '2026-02-01',
    place: '#b',
    read: '2026-02-01',
    solved: ['lab', 'quiz'],
    of: 3
  };
  assert.deepEqual(mergeLesson(mine, theirs), both);
  assert.deepEqual(new Set(mergeLesson(theirs, mine).solved), new Set(both.solved));
  assert.equal(mergeLesson(theirs, mine).place, '#b');
});

test('does not read a lesson that nobody has read', () => {
  assert.ok(!('read' in mergeLesson({solved: []}, {solved: []})));
});

test('joins the lessons of a file to those there are, and changes neither', () => {
  const lessons = {a: {solved: ['x']}};
  const file = {
    chalkline: 1,
    lessons: {b: {seen: '2026-01-01', place: '', solved: []}},
    figures: {}
  };
  assert.deepEqual(Object.keys(merge(lessons, file)), ['a', 'b']);
  assert.deepEqual(lessons, {a: {solved: ['x']}});
});

test('refuses a file of another form', () => {
  assert.throws(() => merge({}, {lessons: {}, figures: {}}));
  assert.throws(() => merge({}, {chalkline: 2, lessons: {}, figures: {}}));
});

test('names a page alike however a host writes its address', () => {
  const name = address => pageName('/site/', new URL(address, 'https://example.org'));
  assert.equal(name('/site/en/relu.html'), 'en/relu');
  assert.equal(name('/site/en/relu.html#loss'), 'en/relu');
  assert.equal(name('/site/en/relu#lab?w1=1.0'), 'en/relu');
  assert.equal(name('/site/#en/relu:lab?w1=1.0'), 'en/relu');
  assert.equal(name('/site/#en/relu'), 'en/relu');
});
