import assert from 'node:assert/strict';
import test from 'node:test';
import {
  isForSite,
  isKept,
  isNamedByContent,
  places,
  range
} from '../../main/js/worker/decisions.js';

const SITE = 'https://example.org/site/';
const request = (url, headers = {}, method = 'GET') => ({
  url,
  method,
  headers: new Headers(headers)
});

test('takes a file from an older version only if its name tells its content', () => {
  assert.ok(isNamedByContent('assets/site.01234abc.js'));
  assert.ok(isNamedByContent('assets/search.01234abc/start.js'));
  assert.ok(!isNamedByContent('en/relu.html'));
  assert.ok(!isNamedByContent('assets/site.0123.js'));
});

test('looks for a page under its address, that of a folder, and with its ending', () => {
  assert.deepEqual(places(SITE + 'en/relu?q=1#lab'), [
    SITE + 'en/relu',
    SITE + 'en/reluindex.html',
    SITE + 'en/relu.html'
  ]);
  assert.ok(places(SITE).includes(SITE + 'index.html'));
});

test('answers for what is read of the site', () => {
  assert.ok(isForSite(request(SITE + 'en/relu.html'), SITE));
  assert.ok(!isForSite(request('https://example.org/other/'), SITE));
  assert.ok(!isForSite(request(SITE, {}, 'POST'), SITE));
});

test('keeps whole answers that no browser refuses for a page', () => {
  assert.ok(isKept({status: 200, redirected: false}));
  assert.ok(!isKept({status: 200, redirected: true}));
  assert.ok(!isKept({status: 206, redirected: false}));
  assert.ok(!isKept({status: 404, redirected: false}));
});

test('gives the part of a film that a player asks for', () => {
  assert.deepEqual(range('bytes=0-', 100), [0, 100]);
  assert.deepEqual(range('bytes=10-19', 100), [10, 20]);
  assert.deepEqual(range('bytes=90-200', 100), [90, 100]);
  assert.deepEqual(range('bytes=-30', 100), [70, 100]);
  assert.equal(range('bytes=-', 100), null);
  assert.equal(range('bytes=0-1,5-6', 100), null);
  assert.equal(range(null, 100), null);
});
