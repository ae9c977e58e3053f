import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Help } from './Help.jsx';

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <h1>React</h1>
    <Help />
  </StrictMode>,
);
