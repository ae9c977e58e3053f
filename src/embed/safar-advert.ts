import './script-origin.js';
import { SafarAdvert } from '../components/advert/advert.js';
import { registerWithWords } from './register-with-words.js';

void registerWithWords({ 'safar-advert': SafarAdvert });
