import { record } from 'rrweb';
import { send, type Recorder } from './recorder.js';

/** rrweb, as it is by itself: every event as it comes. */
export const start: Recorder = (sink) => {
  record({
    emit: (event) => send(sink, event),
    recordCrossOriginIframes: true,
    maskAllInputs: false,
    recordCanvas: true,
    inlineStylesheet: true,
  });
};
