import { origin } from '../frame/origin.js';

// Only while the script first runs does the document know which one it is, and show its nonce.
const script = document.currentScript;
// A page's optimiser may have put it inline: then it has no place of its own.
if (script instanceof HTMLScriptElement && script.src && !origin.base) {
  origin.base = new URL('.', script.src).href;
  origin.nonce = script.nonce ?? '';
  origin.languages = script.dataset.languages ?? '';
}
