import './script-origin.js';
import { SafarHotline } from '../components/hotline/hotline.js';
import { registerWithWords } from './register-with-words.js';

// The banner alone, without the private frame: the smallest file that does it.
void registerWithWords({ 'safar-hotline': SafarHotline });
