/**
 * One worker process: takes batches of adverts from the queue, puts what it finds on the results queue.
 *
 * A batch's findings carry the batch's own id. BullMQ takes an id once, so a batch that is done twice, because its worker
 * was killed before it could say so, leaves one result.
 */
import { Queue, Worker } from 'bullmq';
import { assessAdvert } from '../../dist/adverts/index.js';

const [port, lockDuration, hold = ''] = process.argv.slice(2);
const connection = { host: '127.0.0.1', port: Number(port), maxRetriesPerRequest: null };
const results = new Queue('results', { connection });
const setAside = new Queue('set-aside', { connection });
const forever = () => new Promise(() => undefined);
let batches = 0;

const worker = new Worker(
  'adverts',
  async ({ id, data }) => {
    batches += 1;
    // For the test: stands still in the middle of its first batch, so that it is killed there and nowhere else.
    if (hold === 'before' && batches === 1) {
      process.send?.('holding');
      await forever();
    }
    const findings = [];
    for (const [place, advert] of data.entries()) {
      try {
        const { outcome, lang, flags } = assessAdvert(advert.text);
        findings.push({ id: advert.id, outcome, lang, flags: flags.map((flag) => flag.id) });
      } catch (error) {
        // An advert that cannot be read would fail again and again: it is put aside, and the others go on.
        await setAside.add('advert', { advert, error: String(error) }, { jobId: `${id}-${place}` });
      }
    }
    await results.add('findings', findings, { jobId: id });
    if (hold === 'after' && batches === 1) {
      process.send?.('holding');
      await forever();
    }
  },
  // A worker that dies loses its lock; the batch then goes to another. One that kills three workers is given up.
  { connection, lockDuration: Number(lockDuration), stalledInterval: Number(lockDuration), maxStalledCount: 3 },
);
worker.on('error', (error) => console.error(error.message));
await worker.waitUntilReady();
process.send?.('ready');

process.on('SIGTERM', () => {
  void (async () => {
    await worker.close();
    await Promise.all([results.close(), setAside.close()]);
    process.exit();
  })();
});
