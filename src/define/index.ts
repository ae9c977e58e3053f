import './documents.js';
import './advert.js';
import './exit.js';
import './hotline.js';
import './screening.js';
