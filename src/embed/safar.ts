import './script-origin.js';
import '../define/screening.js';
import '../define/documents.js';
import '../define/hotline.js';
import '../define/exit.js';
import '../define/advert.js';
