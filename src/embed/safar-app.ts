import { connect, forgetOnLeaving, seal } from '../frame/app.js';

seal();
const say = connect({
  hear: (m) => {
    document.body.append(JSON.stringify(m));
    if (m.type === 'locale') say({ type: 'ready' });
  },
  wipe: () => undefined,
});
forgetOnLeaving({ wipe: () => undefined });
