import mixpanel from 'mixpanel-browser';
import type { Recorder } from './recorder.js';

/** Mixpanel: autocapture, heat maps, session recording. */
export const start: Recorder = (sink) =>
  mixpanel.init('test', {
    api_host: sink,
    persistence: 'localStorage',
    autocapture: true,
    record_sessions_percent: 100,
    record_heatmap_data: true,
    record_mask_text_selector: '',
    record_mask_all_text: false,
    record_mask_all_inputs: false,
    record_block_selector: '',
    record_min_ms: 0,
    record_idle_timeout_ms: 60_000,
    api_payload_format: 'json',
    batch_flush_interval_ms: 500,
  });
