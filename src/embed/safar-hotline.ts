import './script-origin.js';
import { SafarHotline } from '../components/hotline/hotline.js';
import { register } from '../define/register.js';
import { wordsOfPage } from './words-of-page.js';

// The banner alone, without the private frame: the smallest file that does it.
void wordsOfPage().then(() => register('safar-hotline', SafarHotline));
