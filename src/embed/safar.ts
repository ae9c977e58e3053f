import './script-origin.js';
import { SafarAdvert } from '../components/advert/advert.js';
import { SafarDocuments } from '../components/documents/documents.js';
import { SafarExit } from '../components/exit/exit.js';
import { FramedHotline } from '../components/hotline/framed-hotline.js';
import { HotlineFrame } from '../components/hotline/internal/hotline-frame.js';
import { SafarScreening } from '../components/screening/screening.js';
import { register } from '../define/register.js';
import { wordsOfPage } from './words-of-page.js';

void wordsOfPage().then(() => {
  register('safar-screening', SafarScreening);
  register('safar-documents', SafarDocuments);
  register('safar-hotline-frame', HotlineFrame);
  register('safar-hotline', FramedHotline);
  register('safar-exit', SafarExit);
  register('safar-advert', SafarAdvert);
});
