/** `npm start`: the example partner pages, with the built files. */
import { serve } from './server.js';

const { url } = await serve(4173);
console.log(
  `Example pages: ${url}/\n  make a snippet      ${url}/builder.html\n  an NGO's page       ${url}/ngo.html\n  a 280 px sidebar    ${url}/sidebar.html\n  right to left       ${url}/rtl.html\n  a job board         ${url}/board.html\n  papers              ${url}/documents.html\n  a strict policy     ${url}/consulate.html`,
);
