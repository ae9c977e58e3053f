import './script-origin.js';
import { SafarAdvert } from '../components/advert/advert.js';
import { SafarDocuments } from '../components/documents/documents.js';
import { SafarExit } from '../components/exit/exit.js';
import { FramedHotline } from '../components/hotline/framed-hotline.js';
import { HotlineFrame } from '../components/hotline/internal/hotline-frame.js';
import { SafarScreening } from '../components/screening/screening.js';
import { registerWithWords } from './register-with-words.js';

void registerWithWords({
  'safar-screening': SafarScreening,
  'safar-documents': SafarDocuments,
  'safar-hotline-frame': HotlineFrame,
  'safar-hotline': FramedHotline,
  'safar-exit': SafarExit,
  'safar-advert': SafarAdvert,
});
