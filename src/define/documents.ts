import { SafarDocuments } from '../components/documents/documents.js';
import { origin } from '../frame/origin.js';
import { register } from './register.js';

origin.base ||= new URL(/* @vite-ignore */ '../embed/', import.meta.url).href;
register('safar-documents', SafarDocuments);
