/**
 * The built files as every host of them must send them: the private frame has no origin of its own, so that to it they are
 * always from elsewhere, and the hosted page may stand in any page.
 */
const asHosted = (request, response, next) => {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.removeHeader('Content-Security-Policy');
  next();
};

export default (app) => {
  app.use('/embed', asHosted);
  app.use('/examples/embed', asHosted);
};
