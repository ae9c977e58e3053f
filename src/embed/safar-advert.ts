import './script-origin.js';
import { SafarAdvert } from '../components/advert/advert.js';
import { register } from '../define/register.js';
import { wordsOfPage } from './words-of-page.js';

void wordsOfPage().then(() => register('safar-advert', SafarAdvert));
