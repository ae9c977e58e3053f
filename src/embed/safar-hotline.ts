import '../define/hotline.js';
