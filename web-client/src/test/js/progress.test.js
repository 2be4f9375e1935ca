import assert from 'node:assert/strict';
import test from 'node:test';
import {merge, mergeLesson} from '../../main/js/progress/merge.js';
import {pageName} from '../../main/js/progress/names.js';
import {newsOf} from '../../main/js/progress/news.js';
import {isOfLater, readProgress} from '../../main/js/progress/saved.js';
import {isAnswered, isSolved} from '../../main/js/progress/tally.js';

test('keeps the later place and all that was solved', () => {
  const mine = {seen: '2026-01-01', place: '#a', solved: ['lab'], of: 2};
  const theirs = {
    seen: '2026-02-01',
    place: '#b',
    read: '2026-02-01',
    solved: ['quiz', 'lab'],
    of: 3,
    answered: ['quiz'],
    asked: 1,
    given: ['lab']
  };
  const both = {
    seen: '2026-02-01',
    place: '#b',
    read: '2026-02-01',
    solved: ['lab', 'quiz'],
    of: 3,
    answered: ['quiz'],
    asked: 1,
    given: []
  };
  assert.deepEqual(mergeLesson(mine, theirs), both);
  assert.deepEqual(new Set(mergeLesson(theirs, mine).solved), new Set(both.solved));
  assert.equal(mergeLesson(theirs, mine).place, '#b');
});

test('does not read a lesson that nobody has read', () => {
  assert.ok(!('read' in mergeLesson({solved: []}, {solved: []})));
});

test('joins lessons to those there are, and changes neither', () => {
  const lessons = {a: {solved: ['x']}};
  const others = {b: {seen: '2026-01-01', place: '', solved: []}};
  assert.deepEqual(Object.keys(merge(lessons, others)), ['a', 'b']);
  assert.deepEqual(lessons, {a: {solved: ['x']}});
});

test('reads what is kept, a file, and what was kept before there were versions', () => {
  const lessons = {a: {solved: ['x']}};
  const read = given => readProgress(JSON.stringify(given));
  assert.deepEqual(read({chalkline: 1, lessons}), {chalkline: 1, lessons, figures: {}});
  assert.deepEqual(read({chalkline: 1, lessons: {}, figures: {b: 'w=1'}}).figures, {b: 'w=1'});
  assert.deepEqual(read(lessons), {chalkline: 1, lessons, figures: {}});
});

test('refuses what is of another form or of a later version', () => {
  const lessons = {a: {solved: []}};
  for (const given of [
    {},
    [],
    null,
    1,
    {lessons},
    {chalkline: 2, lessons},
    {chalkline: 1},
    {chalkline: 1, lessons: 3}
  ]) {
    assert.throws(() => readProgress(JSON.stringify(given)), JSON.stringify(given));
  }
  assert.throws(() => readProgress('no JSON'));
});

test('leaves what a later version has kept', () => {
  assert.ok(isOfLater('{"chalkline": 2}'));
  for (const text of ['{"chalkline": 1}', '{}', 'no JSON', null]) assert.ok(!isOfLater(text));
});

test('names a page alike however a host writes its address', () => {
  const name = address => pageName('/site/', new URL(address, 'https://example.org'));
  assert.equal(name('/site/en/relu.html'), 'en/relu');
  assert.equal(name('/site/en/relu.html#loss'), 'en/relu');
  assert.equal(name('/site/en/relu#lab?w1=1.0'), 'en/relu');
  assert.equal(name('/site/#en/relu:lab?w1=1.0'), 'en/relu');
  assert.equal(name('/site/#en/relu'), 'en/relu');
});

test('takes a wrong answer for an answer, and for nothing solved', () => {
  const wrong = {answered: 'true', correct: 'false'};
  assert.ok(isAnswered(wrong) && !isSolved(wrong));
  assert.ok(isSolved({answered: 'true', correct: 'true'}));
  assert.ok(!isAnswered({answered: 'false', correct: 'true'}));
  assert.ok(!isSolved({answered: 'false', correct: 'true'}));
  assert.ok(isSolved({solved: 'true'}) && !isAnswered({solved: 'true'}));
});

test('tells what is new to a reader who has been here, and nothing to one who has not', () => {
  const lessons = {
    a: {seen: '2026-03-01T10:00:00Z', solved: []},
    b: {seen: '2026-04-01T10:00:00Z', solved: []}
  };
  assert.equal(newsOf(lessons, 'a', '2026-03-15'), 'changed');
  assert.equal(newsOf(lessons, 'a', '2026-03-01'), '');
  assert.equal(newsOf(lessons, 'c', '2026-03-15'), '');
  assert.equal(newsOf(lessons, 'c', '2026-04-02'), 'fresh');
  assert.equal(newsOf(lessons, 'c', undefined), '');
  assert.equal(newsOf({}, 'c', '2026-04-02'), '');
});
