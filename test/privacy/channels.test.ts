import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appDocument, SANDBOX, SHELL_STYLE } from '../../src/frame/policy.js';
import { engines, launch, type Engine, type EngineName } from '../../tools/engines.js';
import { serve, type Page, type Site } from '../../tools/server.js';
import { sha } from '../../vite.config.js';

/**
 * What a turned script in the frame gets out, by channel and by how it is held:
 * - `open`: a frame that is held by nothing, to show that the attempt is a real one;
 * - `unsealed`: our frame, but the script does not close behind itself;
 * - `sealed`: our frame as it ships, two deep; `one-deep`: as it ships where an engine needs that;
 * - `hosted`: the file `safar-private.html` with its headers, in our shell.
 * A cell names the engines (c, f, w) where something arrived; in brackets, where it does not always. A browser that opens
 * or closes one fails this test.
 */
const COLUMNS = ['open', 'unsealed', 'sealed', 'one-deep', 'hosted'] as const;
type Column = (typeof COLUMNS)[number];
const MOVES = [
  'location-href',
  'location-replace',
  'link-self',
  'meta-refresh',
  'form-self',
  'to-data',
  'to-javascript',
];
const PRESSED = ['window-open', 'link-blank', 'ping', 'top-navigation'];
const GROUPS = ['static', 'pressed', ...MOVES];
const isOf = (group: string, channel: string): boolean =>
  group === 'pressed'
    ? PRESSED.includes(channel)
    : group === 'static'
      ? ![...PRESSED, ...MOVES].includes(channel)
      : group === channel;

/** Until it is so; a page in the background, as one is behind the window that it opened, has slow clocks. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

describe('a turned script in the frame', async () => {
  const expected = JSON.parse(await readFile('test/privacy/channels.json', 'utf8')) as Record<
    string,
    Record<Column, string>
  >;
  const out = new Set<string>();
  let site: Site;
  let now: { engine: EngineName; column: Column };
  const arrived = (channel: string, { engine, column } = now) => out.add(`${engine} ${column} ${channel}`);

  const sink = createServer((request, response) => {
    const [, engine, , column, channel] = (request.url ?? '').split(/[/?]/);
    if (engine && column && channel) arrived(channel, { engine: engine as EngineName, column: column as Column });
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('');
  });
  sink.on('upgrade', (request, socket) => {
    sink.emit('request', request, { writeHead: () => ({ end: () => socket.destroy() }) });
  });
  // One for each column: a browser keeps an open connection for the next who asks.
  const silent = COLUMNS.map(
    (column) => [column, createServer().on('connection', () => arrived('preconnect', { ...now, column }))] as const,
  );
  const datagrams = ['webrtc', 'webrtc-of-an-empty-frame'].map(
    (channel) => [channel, createSocket('udp4').on('message', () => arrived(channel))] as const,
  );

  /** One server for each engine, so that what arrives is known by where. */
  async function stageFor(engine: EngineName): Promise<Site> {
    const sinkPort = (sink.address() as AddressInfo).port;
    const define = {
      SINK: JSON.stringify(`http://127.0.0.1:${sinkPort}/${engine}`),
      CONNECTED: JSON.stringify(
        Object.fromEntries(
          silent.map(([column, server]) => [column, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]),
        ),
      ),
      DATAGRAMS: JSON.stringify(
        Object.fromEntries(datagrams.map(([channel, socket]) => [channel, socket.address().port])),
      ),
    };
    const hostile = async (sealed: boolean): Promise<string> => {
      const { outputFiles } = await build({
        entryPoints: ['test/privacy/hostile.ts'],
        bundle: true,
        write: false,
        format: 'iife',
        define: { ...define, SEALED: String(sealed) },
      });
      return outputFiles[0]?.text ?? '';
    };
    const host = await readFile('dist/embed/safar-screening.js', 'utf8');

    const app = await readFile('dist/embed/safar-app.js', 'utf8');
    const ours = sha(app);
    const hosted = await readFile('dist/embed/safar-private.html', 'utf8');
    const headers = await readFile('dist/embed/safar-private.headers.txt', 'utf8');
    // The hosted page holds the app and the words of every language as one script.
    const inside = /<script>([^]*)<\/script>/.exec(hosted)?.[1] ?? '';
    const script = (body: string): Page => ({
      body,
      headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
    });
    const told = `<script>addEventListener('message', ({ data }) => { if (data.done) document.title = 'done ' + (data.done.join() || 'nothing'); }, true)</script>`;
    const pages: Record<string, Page> = {};
    for (const column of COLUMNS) {
      const code = await hostile(column !== 'open' && column !== 'unsealed');
      const integrity = sha(code);
      for (const group of GROUPS) {
        const folder = `/${column}/${group}/`;
        const parts = {
          url: `${folder}safar-app.js`,
          integrity,
          nonce: '',
          key: '1',
          styleHash: sha(SHELL_STYLE),
          lang: 'en',
          height: '',
          languages: '',
          hosted: '',
        };
        const quoted = appDocument(parts, 1).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        const body: Record<Column, string> = {
          open: `<iframe width="600" height="400" srcdoc="${quoted.replace(/<meta http-equiv=&quot;Content.*?>/, '')}"></iframe>`,
          'one-deep': `<iframe width="600" height="400" sandbox="${SANDBOX}" srcdoc="${quoted}"></iframe>`,
          unsealed: `<safar-screening></safar-screening><script src="${folder}safar-screening.js"></script>`,
          sealed: `<safar-screening></safar-screening><script src="${folder}safar-screening.js"></script>`,
          hosted: `<safar-screening tier="hosted"></safar-screening><script src="${folder}safar-screening.js"></script>`,
        };
        pages[folder] = { body: `<!doctype html><title>-</title>${told}${body[column]}` };
        pages[`${folder}safar-app.js`] = script(code);
        pages[`${folder}safar-screening.js`] = script(host.replaceAll(ours, integrity));
        pages[`${folder}safar-private.html`] = {
          body: hosted.replaceAll(sha(inside), integrity).split(inside).join(code),
          headers: Object.fromEntries(
            headers
              .replaceAll(sha(inside), integrity)
              .split('\n')
              .filter((line) => line.includes(': '))
              .map((line) => line.split(': ') as [string, string]),
          ),
        };
      }
    }
    return serve(0, pages);
  }

  async function visit(engine: Engine, column: Column, group: string): Promise<string> {
    now = { engine: engine.name, column };
    await engine.open(`${site.url}/${column}/${group}/`);
    let title: unknown = '';
    for (let tries = 0; tries < 200 && !String(title).startsWith('done'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      title = await engine.evaluate('document.title').catch(() => '');
    }
    if (group === 'pressed')
      await engine.press(column === 'open' || column === 'one-deep' ? 'iframe' : 'safar-screening');
    // What gets out is waited for; what does not has the time that the slowest of an idle machine takes.
    const ways = Object.entries(expected).filter(
      ([channel, row]) => isOf(group, channel) && (row[column].split('(')[0] ?? '').includes(engine.name.charAt(0)),
    );
    await until(() => ways.every(([channel]) => out.has(`${engine.name} ${column} ${channel}`)));
    if (group !== 'static') await new Promise((resolve) => setTimeout(resolve, 600));
    return String(title);
  }

  beforeAll(async () => {
    await Promise.all([
      listening(sink),
      ...silent.map(([, server]) => listening(server)),
      ...datagrams.map(([, socket]) => new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))),
    ]);
  });
  afterAll(() => {
    sink.close();
    for (const [, server] of silent) server.close();
    for (const [, socket] of datagrams) socket.close();
  });

  it.each(engines())('gets out in %s what the table says, and nothing else', { timeout: 300_000 }, async (name) => {
    site = await stageFor(name);
    const engine = await launch(name);
    const stores: Partial<Record<Column, string>> = {};
    try {
      for (const column of COLUMNS)
        for (const group of GROUPS) {
          const title = await visit(engine, column, group);
          expect(title, `${name} ${column} ${group}: the script ran`).toMatch(/^done/);
          if (group === 'static') stores[column] = title;
        }
    } finally {
      await engine.close();
      await site.close();
    }
    const letter = name.charAt(0);
    const wanted: Record<string, string> = {};
    const found: Record<string, string> = {};
    for (const [channel, row] of Object.entries(expected))
      for (const column of COLUMNS) {
        const [always = '', sometimes = ''] = row[column].split(/[()]/);
        if (sometimes.includes(letter)) continue;
        wanted[`${channel}, ${column}`] = always.includes(letter) ? 'out' : '';
        found[`${channel}, ${column}`] = out.has(`${name} ${column} ${channel}`) ? 'out' : '';
      }
    expect(found).toEqual(wanted);
    expect(stores).toEqual({
      open: 'done cookie,localStorage,sessionStorage,indexedDB,caches',
      unsealed: 'done nothing',
      sealed: 'done nothing',
      'one-deep': 'done nothing',
      hosted: 'done nothing',
    });
  });
});
