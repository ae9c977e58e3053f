import './script-origin.js';
import '../define/screening.js';
import '../define/documents.js';
