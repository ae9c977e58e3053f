import { SafarExit } from '../components/exit/exit.js';
import { register } from './register.js';

register('safar-exit', SafarExit);
