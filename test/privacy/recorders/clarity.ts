import { clarity } from 'clarity-js';
import { send, type Recorder } from './recorder.js';

/** Microsoft Clarity: session recording and heat maps. */
export const start: Recorder = (sink) =>
  clarity.start({ projectId: 'test', content: true, unmask: ['body'], delay: 200, upload: (data) => send(sink, data) });
