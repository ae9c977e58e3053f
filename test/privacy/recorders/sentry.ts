import { init, replayIntegration } from '@sentry/browser';
import type { Recorder } from './recorder.js';

/** Sentry with session replay. */
export const start: Recorder = (sink) => {
  const replay = replayIntegration({
    maskAllText: false,
    maskAllInputs: false,
    blockAllMedia: false,
    useCompression: false,
    minReplayDuration: 0,
  });
  init({
    dsn: 'https://key@example.invalid/1',
    tunnel: sink,
    integrations: [replay],
    replaysSessionSampleRate: 1,
    tracesSampleRate: 1,
  });
};
