/** A Redis of our own, gone when we are: nothing of another one on this machine is touched. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts `redis-server`, with a log on disk, so that it also loses nothing when it is started again. */
export async function startRedis() {
  const folder = await mkdtemp(join(tmpdir(), 'safar-queue-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes', '--save', ''],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve, reject) => {
    server.on('error', () =>
      reject(new Error('redis-server does not start: install it (Debian: apt-get install redis-server).')),
    );
    let said = '';
    server.stdout.on('data', (part) => {
      said += String(part);
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
  return {
    port,
    async stop() {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
