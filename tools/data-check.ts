/**
 * `npm run data:check`: which facts somebody should look at again. Weekly, by schedule; not in the tests, which must not
 * begin to fail because a day has passed. Fails on anything but age, which is a list of work and no fault of the code.
 */
import { facts, look } from './facts.js';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const findings = look(facts, today);
for (const { id, what, detail } of findings) console.log(`${what}: ${id} (${detail})`);
const old = findings.filter(({ what }) => what === 'past its review').length;
console.log(`${facts.length} facts on ${today}: ${old} past their review, ${findings.length - old} to put right.`);
process.exitCode = findings.length > old ? 1 : 0;
