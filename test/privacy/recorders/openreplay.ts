import Tracker from '@openreplay/tracker';
import type { Recorder } from './recorder.js';

/** OpenReplay: session recording. */
export const start: Recorder = (sink) =>
  new Tracker({
    projectKey: 'test',
    ingestPoint: sink,
    __DISABLE_SECURE_MODE: true,
    defaultInputMode: 0,
    obscureTextNumbers: false,
    obscureTextEmails: false,
    obscureInputNumbers: false,
    obscureInputEmails: false,
    respectDoNotTrack: false,
  }).start();
