import { datadogRum } from '@datadog/browser-rum';
import type { Recorder } from './recorder.js';

/** Datadog RUM with session replay. */
export const start: Recorder = (sink) => {
  datadogRum.init({
    applicationId: 'test',
    clientToken: 'test',
    proxy: sink,
    sessionSampleRate: 100,
    sessionReplaySampleRate: 100,
    startSessionReplayRecordingManually: false,
    trackUserInteractions: true,
    defaultPrivacyLevel: 'allow',
    sessionPersistence: 'memory',
  });
  datadogRum.startSessionReplayRecording({ force: true });
};
