import './script-origin.js';
import { SafarDocuments } from '../components/documents/documents.js';
import { SafarScreening } from '../components/screening/screening.js';
import { register } from '../define/register.js';

register('safar-screening', SafarScreening);
register('safar-documents', SafarDocuments);
