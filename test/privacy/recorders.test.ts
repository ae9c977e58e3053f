import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Frame, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX } from '../../src/frame/policy.js';
import type { Page } from '../../tools/server.js';
import { appFrame, press, stage, text, visit, type Stage } from '../embed/stage.js';

/** Recorders that sites use; whether each enters a frame that lets it, as one that does not proves less; and how long it keeps what it has. */
const RECORDERS = {
  rrweb: { enters: true, keepsMs: 500 },
  posthog: { enters: true, keepsMs: 4000 },
  clarity: { enters: true, keepsMs: 2000 },
  openreplay: { enters: true, keepsMs: 3000 },
  mixpanel: { enters: true, keepsMs: 11_000 },
  sentry: { enters: false, keepsMs: 6000 },
  datadog: { enters: false, keepsMs: 6000 },
} as const;
type Name = keyof typeof RECORDERS;

/** A page that opens every closed root, starts its recorder before anything else, and has words of its own. */
const hostPage = (recorder: Name, sink: string, host: string) => `<!doctype html><html lang="ru"><meta charset="utf-8">
<title>Page</title><script>
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
window.moved = [];
for (const type of ['pointermove', 'pointerdown', 'pointerover', 'pointerout', 'mouseover', 'mousemove', 'mousedown', 'click', 'keydown', 'touchstart'])
  document.addEventListener(type, (event) => {
    if (event.composedPath().some(({ localName }) => localName === 'safar-screening')) moved.push([type, event.clientX, event.clientY]);
  }, true);
</script><script src="/recorder-${recorder}.js"></script><script>recorder.start(${JSON.stringify(sink)} + '/${recorder}');</script>
<script src="${host}" defer></script><body><h1 id="own"></h1><button id="press">Press</button>
<safar-screening country="KZ"></safar-screening>
<script>document.getElementById('own').textContent = atob('aG9zdHNlbnRpbmVs');</script>`;
/** What the page itself shows; put together at run time, so that no source text that is sent along holds it. */
const OWN_WORDS = Buffer.from('aG9zdHNlbnRpbmVs', 'base64').toString();

describe('recorders on the page', () => {
  let here: Stage;
  const got = new Map<string, string>();

  const sink = createServer((request, response) => {
    void (async () => {
      const cors = {
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-allow-methods': '*',
        'access-control-allow-credentials': 'true',
      };
      const { pathname, search } = new URL(request.url ?? '/', 'http://x');
      const [, variant = '', recorder = ''] = pathname.split('/');
      const key = `${variant}/${recorder}`;
      got.set(
        key,
        (got.get(key) ?? '') + readable(Buffer.from(decodeURIComponent(search))) + readable(await bodyOf(request)),
      );
      const answer = JSON.stringify(wanted(recorder));
      response.writeHead(200, { ...cors, 'content-type': 'application/json' }).end(answer);
    })();
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    const port = (sink.address() as AddressInfo).port;
    const script = (body: string): Page => ({ body, headers: { 'content-type': 'text/javascript' } });
    const host = await readFile('dist/embed/safar-screening.js', 'utf8');
    const pages: Record<string, Page> = {
      // The control: the same frame, but of the page's own origin.
      '/open/safar-screening.js': script(host.replaceAll(SANDBOX, `${SANDBOX} allow-same-origin`)),
      '/open/safar-app.js': script(await readFile('dist/embed/safar-app.js', 'utf8')),
      '/elsewhere': { body: '<!doctype html>' },
    };
    for (const name of Object.keys(RECORDERS) as Name[]) {
      const { outputFiles } = await build({
        entryPoints: [`test/privacy/recorders/${name}.ts`],
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'recorder',
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'error',
      });
      pages[`/recorder-${name}.js`] = script(outputFiles[0]?.text ?? '');
      pages[`/ours/${name}`] = { body: hostPage(name, `http://127.0.0.1:${port}/ours`, '/embed/safar-screening.js') };
      pages[`/open/${name}`] = { body: hostPage(name, `http://127.0.0.1:${port}/open`, '/open/safar-screening.js') };
    }
    here = await stage(pages);
  });
  afterAll(async () => {
    await here.close();
    sink.close();
  });

  /** Through the screening, whole or its beginning, with a real mouse and real keys; gives the words that were on the screen inside. */
  async function walk(page: Tab, whole: boolean): Promise<string[]> {
    const words: string[] = [];
    const frame = await appFrame(page);
    words.push(await text(frame, 'h1, h2'));
    await page.click('#press');
    await press(frame, '.primary');
    words.push(await text(frame, 'legend'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await press(frame, '.actions .primary');
    words.push(await text(frame, 'legend'));
    if (!whole) return words;
    await answerRest(frame);
    words.push(await text(frame, 'h2'), await text(frame, '.card p, .card li, .chips li'));
    return words.map((each) => each.trim()).filter(Boolean);
  }

  async function recorded(variant: 'ours' | 'open', name: Name) {
    const { page } = await visit(here, `/${variant}/${name}`);
    const words = await walk(page, variant === 'ours');
    const inside = await page.evaluate('moved');
    await new Promise((resolve) => setTimeout(resolve, RECORDERS[name].keepsMs));
    await page.goto(`${here.site.url}/elsewhere`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.close();
    return { words, data: got.get(`${variant}/${name}`) ?? '', inside };
  }

  it.each(Object.keys(RECORDERS) as Name[])('%s', { timeout: 240_000 }, async (name) => {
    const ours = await recorded('ours', name);
    expect(ours.data, 'the recorder worked').toContain(OWN_WORDS);
    expect(ours.words.length).toBeGreaterThan(3);
    for (const words of ours.words) expect(ours.data).not.toContain(words);
    expect(ours.inside, 'a position inside the frame').toEqual([]);
    const open = await recorded('open', name);
    expect(open.data).toContain(OWN_WORDS);
    expect(
      open.words.some((words) => open.data.includes(words)),
      'the control is recorded',
    ).toBe(RECORDERS[name].enters);
  });
});

async function answerRest(frame: Frame): Promise<void> {
  for (let screens = 0; screens < 60; screens += 1) {
    if (await text(frame, '.card, .chips')) return;
    if (await text(frame, 'fieldset')) await press(frame, 'label.choice:nth-of-type(1) input');
    await press(frame, '.actions .primary');
  }
}

/** What a recorder's server would say, so that it begins to record. */
function wanted(recorder: string): unknown {
  if (recorder === 'openreplay')
    return {
      token: 'x',
      userUUID: 'x',
      projectID: '1',
      sessionID: '1',
      timestamp: Date.now(),
      delay: 0,
      beaconSizeLimit: 1_000_000,
      compressionThreshold: 100_000_000,
      startTimestamp: Date.now(),
      features: {},
      canvasEnabled: false,
    };
  if (recorder === 'posthog')
    return {
      sessionRecording: { endpoint: '/s/', recorderVersion: 'v2', scriptConfig: null },
      supportedCompression: [],
      featureFlags: {},
      flags: {},
      heatmaps: true,
      autocapture_opt_out: false,
      isAuthenticated: false,
    };
  return {};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A body in every form in which words can be read in it: as it is, unpacked at any place where something packed begins, unescaped. */
function readable(body: Buffer): string {
  const forms = [body];
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync])
    try {
      forms.push(unpack(body));
    } catch {
      // Not packed like this.
    }
  // Parts of a form: gzip and zlib streams have their marks.
  for (const mark of [
    Buffer.from([0x1f, 0x8b]),
    Buffer.from([0x78, 0x01]),
    Buffer.from([0x78, 0x5e]),
    Buffer.from([0x78, 0x9c]),
    Buffer.from([0x78, 0xda]),
  ])
    for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + 1))
      try {
        const unpack = mark[0] === 0x1f ? gunzipSync : inflateSync;
        forms.push(unpack(body.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
      } catch {
        // Two bytes that only look like it.
      }
  return forms
    .map((form) => form.toString('utf8'))
    .flatMap((form) => [
      form,
      ...[...form.matchAll(/[A-Za-z0-9+/]{80,}={0,2}/g)].map(([packed]) =>
        Buffer.from(packed, 'base64').toString('utf8'),
      ),
    ])
    .flatMap((form) => [form, unescaped(form), ...packedStrings(form)])
    .join('\n');
}

/** Words inside strings of JSON that are gzip, a character for a byte. */
function packedStrings(form: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(form, (_, value: unknown) => {
      if (typeof value === 'string' && value.startsWith('\u001f\u008b'))
        found.push(gunzipSync(Buffer.from(value, 'latin1')).toString('utf8'));
      return value;
    });
  } catch {
    // Not JSON.
  }
  return found;
}

function unescaped(form: string): string {
  const plain = form.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
