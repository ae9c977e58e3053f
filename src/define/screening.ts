import { SafarScreening } from '../components/screening/screening.js';
import { origin } from '../frame/origin.js';
import { register } from './register.js';

origin.base ||= new URL(/* @vite-ignore */ '../embed/', import.meta.url).href;
register('safar-screening', SafarScreening);
