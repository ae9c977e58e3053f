import './script-origin.js';
import '../define/screening.js';
