import { SafarHotline } from '../components/hotline/hotline.js';
import { register } from './register.js';

register('safar-hotline', SafarHotline);
