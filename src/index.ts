/** The element classes. Importing them registers nothing: `safar-elements/define` does. */
export { SafarDocuments } from './components/documents/documents.js';
export { SafarAdvert } from './components/advert/advert.js';
export { SafarExit } from './components/exit/exit.js';
export { SafarHotline } from './components/hotline/hotline.js';
export { SafarScreening } from './components/screening/screening.js';
