import '../define/hotline.js';
import '../define/exit.js';
