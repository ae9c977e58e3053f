import { defineApp, SafarApp } from '../app/app.js';
import { connect, forgetOnLeaving, hearAddress, seal } from '../frame/app.js';
import { panelHeight } from '../frame/height.js';
import type { Down } from '../frame/protocol.js';
import { DEFAULT_EXIT, leave, onTripleShift } from '../leaving/index.js';
import { loadWords } from './load-words.js';

const { lang, dataset } = document.documentElement;
// The hosted page holds its script and every language; elsewhere the words stand beside this file, and are let in with it.
const { src = '' } = document.currentScript instanceof HTMLScriptElement ? document.currentScript : {};
const { key = '', languages = '' } = dataset;
// Who comes into the frame later does not find what lets a script in.
delete dataset.key;
const words = loadWords({ base: src && new URL('.', src).href, nonce: key, languages }, [lang]);
void words.then(open);

/** Closes the frame behind its files, and shows what the page asks for. */
function open(): void {
  seal();
  defineApp();

  const whole = new CSSStyleSheet();
  whole.replaceSync('html,body{block-size:100%;margin:0}');
  document.adoptedStyleSheets = [whole];

  const app = new SafarApp();
  let layout: 'steps' | 'list' = 'steps';
  let ready = false;

  const listener = {
    hear(message: Down): void {
      app.hear(message);
      if (message.type === 'reset') {
        layout = message.given.layout === 'list' ? 'list' : 'steps';
        if (ready) measure();
      }
      if (message.type !== 'locale' || ready) return;
      // The page says the language last: now everything is known that the first picture hangs on.
      ready = true;
      document.body.append(app);
      void app.updateComplete.then(() => {
        say?.({ type: 'ready' });
        measure();
        window.addEventListener('resize', measure);
      });
    },
  };

  const say = connect(listener);
  if (!say) hearAddress(listener);

  app.leave = () => {
    // The words go at once, before the page has heard that it should go too.
    app.remove();
    if (say) say({ type: 'exit' });
    else leave(DEFAULT_EXIT);
  };
  onTripleShift(() => app.leave());
  forgetOnLeaving(app);

  let tallest = 0;
  function measure(): void {
    // Before the page shows the frame it has no width to go by; showing it is a resize.
    if (window.innerWidth === 0) return;
    const textScale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const height = panelHeight(window.innerWidth, textScale, layout);
    if (height <= tallest) return;
    tallest = height;
    say?.({ type: 'height', height });
  }
}
