/** A small static server: the example pages and the built files, as a partner's host would serve them. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { builderScript, hostPage } from './showroom.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A page made for one test: its markup, and the headers it is sent with. */
export interface Page {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly url: string;
  /** Every request that reached the server, as "METHOD /path", in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves `examples/` at `/` and `dist/embed/` at `/embed/`; the builder's script and the pages of hosts are made as asked for.
 *
 * @param port 0 for any that is free.
 * @param pages Pages that exist for this server only, by path.
 */
export function serve(port: number, pages: Readonly<Record<string, Page>> = {}): Promise<Site> {
  return start(port, pages, (path) =>
    path.startsWith('/embed/') ? join('dist', path) : join('examples', path.endsWith('/') ? `${path}index.html` : path),
  );
}

/** Serves a folder as it is, on a free port. */
export const serveFolder = (folder: string): Promise<Site> => start(0, {}, (path) => join(folder, path));

async function start(
  port: number,
  pages: Readonly<Record<string, Page>>,
  fileAt: (path: string) => string,
): Promise<Site> {
  const requests: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method ?? ''} ${pathname}`);
    const page = pages[pathname];
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
      return;
    }
    const file = fileAt(normalize(decodeURIComponent(pathname)));
    try {
      const content =
        pathname === '/builder.js'
          ? await builderScript()
          : pathname.startsWith('/hosts/')
            ? await hostPage(pathname, await readFile(file, 'utf8'), `http://${request.headers.host ?? 'localhost'}`)
            : await readFile(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        // The private frame has no origin of its own: its script is always from elsewhere, to it.
        'access-control-allow-origin': '*',
      });
      response.end(content);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  };
  const server: Server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
