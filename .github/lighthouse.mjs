// Measures a built site by Lighthouse, as on a phone, and writes what it says into BENCHMARKS.md.
//
//   ./chalkline build --url https://example.org/lessons/
//   node .github/lighthouse.mjs [SITE]
//
// It needs Node 20 and a Chromium, which CHALKLINE_CHROMIUM may name, and gets Lighthouse by npm.
// Each page is measured several times; a score is the median. The site is served as hosts do it:
// compressed, below some folder, files that are named after their content kept for ever.

import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {cpus} from 'node:os';
import {dirname, extname, join, normalize} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

const VERSION = '12.8.2';
const RUNS = 5;
const BASE = '/some/base/';
const PAGES = ['index.html', 'zh-CN/relu.html', 'en/relu.html', 'search.html'];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^\.(html|css|js|svg|webmanifest)$/;

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const site = process.argv[2] ?? join(home, 'target/site');
const report = join(home, '.github/BENCHMARKS.md');

const answer = (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const inside = path.startsWith(BASE) ? normalize(path.slice(BASE.length)) : '..';
  const file = join(site, inside.endsWith('/') || inside === '.' ? join(inside, 'index.html') : inside);
  if (inside.startsWith('..') || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const type = extname(file);
  const isCompressed = COMPRESSED.test(type);
  response.writeHead(200, {
    'Content-Type': TYPES[type] ?? 'text/plain; charset=utf-8',
    'Cache-Control': /\.[0-9a-f]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
    ...isCompressed && {'Content-Encoding': 'gzip'},
  });
  const content = readFileSync(file);
  response.end(isCompressed ? gzipSync(content) : content);
};

const library = async name => {
  const place = join(home, 'target/lighthouse');
  if (!existsSync(join(place, 'node_modules/lighthouse'))) {
    execFileSync('npm', ['install', '--prefix', place, '--no-audit', '--no-fund', '--ignore-scripts',
      `lighthouse@${VERSION}`], {stdio: 'inherit'});
  }
  return import(pathToFileURL(createRequire(join(place, 'package.json')).resolve(name)));
};

const chromium = () => process.env.CHALKLINE_CHROMIUM
  ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const measure = async (lighthouse, address, port) => {
  const results = [];
  for (let run = 0; run < RUNS; run++) {
    results.push((await lighthouse(address, {port, output: 'json', logLevel: 'error'})).lhr);
  }
  const all = of => median(results.map(of));
  for (const audit of Object.values(results[0].audits)) {
    if (audit.score === 0 && audit.scoreDisplayMode === 'binary') console.log(`  ${audit.id}: ${audit.title}`);
  }
  const seconds = id => `${(all(result => result.audits[id].numericValue) / 1000).toFixed(1)} s`;
  return [
    ...['performance', 'accessibility', 'best-practices', 'seo']
      .map(id => Math.round(100 * all(result => result.categories[id].score))),
    seconds('first-contentful-paint'),
    seconds('largest-contentful-paint'),
    `${Math.round(all(result => result.audits['total-blocking-time'].numericValue))} ms`,
    all(result => result.audits['cumulative-layout-shift'].numericValue).toFixed(3),
    Math.round(all(result => result.environment.benchmarkIndex)),
  ];
};

const write = rows => {
  const table = [
    '| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | shift | speed |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ].join('\n');
  const text = readFileSync(report, 'utf8');
  const begin = '<!-- lighthouse -->\n', end = '\n<!-- /lighthouse -->';
  const start = text.indexOf(begin) + begin.length;
  writeFileSync(report, text.slice(0, start) + table + text.slice(text.indexOf(end)));
  console.log(table);
};

const {default: lighthouse} = await library('lighthouse');
const {launch} = await library('chrome-launcher');
const server = createServer(answer).listen(0, 'localhost');
const chrome = await launch({
  chromePath: chromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const rows = [];
  for (const page of PAGES.filter(page => existsSync(join(site, page)))) {
    console.log(page);
    const address = `http://localhost:${server.address().port}${BASE}${page}`;
    rows.push([`\`${page}\``, ...await measure(lighthouse, address, chrome.port)]);
  }
  write(rows);
} finally {
  await chrome.kill();
  server.close();
}
