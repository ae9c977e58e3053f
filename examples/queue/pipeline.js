import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Queue, Worker } from 'bullmq';

const BATCH = 100;
/** More batches than this do not wait in memory: the file is read on when there are fewer. */
const WAITING = 500;
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends adverts through the queue and gathers what the workers find.
 *
 * @param lines An iterable of JSON lines, `{ "id", "text" }` each.
 * @param options `workers`: how many processes. `hold`: for tests, where the first worker stands still until it is killed.
 * @returns Counts by outcome, what was set aside, and the findings by id.
 */
export async function pipeline(
  lines,
  { port, workers = 2, lockMs = 30_000, hold = '', onHolding, onProgress, batch = BATCH },
) {
  const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null };
  const queue = new Queue('adverts', {
    connection,
    defaultJobOptions: { attempts: 3, backoff: { type: 'exponential', delay: 500 }, removeOnComplete: true },
  });
  const setAside = new Queue('set-aside', { connection });
  const resultsQueue = new Queue('results', { connection });

  const processes = Array.from({ length: workers }, (_, n) => {
    const child = fork(fileURLToPath(new URL('worker.js', import.meta.url)), [port, lockMs, n === 0 ? hold : '']);
    child.on('message', (said) => said === 'holding' && onHolding?.(child));
    return child;
  });

  await Promise.all(processes.map((child) => once(child, 'message')));

  const findings = new Map();
  // An id that comes twice changes nothing: it is set to the same again.
  const gather = new Worker(
    'results',
    async ({ data }) => {
      for (const finding of data) findings.set(finding.id, finding);
    },
    { connection },
  );

  let [sent, number, pending] = [0, 0, []];
  const send = async () => {
    if (pending.length === 0) return;
    await queue.add('batch', pending, { jobId: `batch-${number}` });
    number += 1;
    pending = [];
    while ((await queue.getWaitingCount()) > WAITING) await sleep(20);
  };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    sent += 1;
    try {
      pending.push(JSON.parse(line));
    } catch (error) {
      await setAside.add('line', { line, error: String(error) }, { jobId: `line-${sent}` });
    }
    if (pending.length >= batch) await send();
    if (sent % 10_000 === 0) onProgress?.(sent, findings.size);
  }
  await send();

  // Ids of batches that failed three times, or killed three workers, are in `failed`: their adverts are set aside as well.
  const givenUp = async () => (await queue.getFailed()).reduce((sum, { data }) => sum + data.length, 0);
  for (;;) {
    const aside = (await setAside.getWaitingCount()) + (await givenUp());
    // A batch whose worker died after it had put its results down is still to be done again.
    const open = await Promise.all(
      [queue, resultsQueue].map((each) => each.getJobCountByTypes('active', 'waiting', 'delayed')),
    );
    if (findings.size + aside >= sent && open.every((count) => count === 0)) break;
    await sleep(50);
  }

  const counts = {};
  for (const { outcome } of findings.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const aside = [...(await setAside.getWaiting()), ...(await queue.getFailed())].map(({ data }) => data);
  const doneTwice = number - (await resultsQueue.getCompletedCount()) - (await queue.getFailedCount());
  for (const child of processes) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
  await gather.close();
  await Promise.all([queue.close(), setAside.close(), resultsQueue.close()]);
  return { sent, counts, aside, findings, batches: number, doneTwice };
}
