import '../define/advert.js';
