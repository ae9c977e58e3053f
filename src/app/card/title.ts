import type { AppContext } from '../context.js';

export const cardTitle = ({ msg }: AppContext): string => msg('Pocket card to print and fold', { id: 'card.title' });
