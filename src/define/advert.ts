import { SafarAdvert } from '../components/advert/advert.js';
import { register } from './register.js';

register('safar-advert', SafarAdvert);
