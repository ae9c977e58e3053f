import { HotlineFrame } from '../components/hotline/internal/hotline-frame.js';
import { origin } from '../frame/origin.js';
import { register } from './register.js';

origin.base ||= new URL(/* @vite-ignore */ '../embed/', import.meta.url).href;
register('safar-hotline-frame', HotlineFrame);
