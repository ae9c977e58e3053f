import posthog from 'posthog-js/dist/module.full.no-external.js';
import 'posthog-js/dist/posthog-recorder.js';
import type { Recorder } from './recorder.js';

/** PostHog: autocapture, heat maps, session recording. */
export const start: Recorder = (sink) =>
  posthog.init('test', {
    api_host: sink,
    persistence: 'memory',
    autocapture: true,
    capture_heatmaps: true,
    disable_compression: true,
    opt_out_useragent_filter: true,
    session_recording: {
      maskAllInputs: false,
      maskTextSelector: null,
      recordCrossOriginIframes: true,
      full_snapshot_interval_millis: 2000,
    },
  });
