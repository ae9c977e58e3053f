import { SafarHotline } from '../components/hotline/hotline.js';
import { register } from '../define/register.js';

// The banner alone, without the private frame: the smallest file that does it.
register('safar-hotline', SafarHotline);
