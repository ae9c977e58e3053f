import './hotline-frame.js';
import { FramedHotline } from '../components/hotline/framed-hotline.js';
import { register } from './register.js';

register('safar-hotline', FramedHotline);
