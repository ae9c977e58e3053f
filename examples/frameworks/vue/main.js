import { createApp, h } from 'vue';
import Help from './Help.vue';

createApp({ render: () => [h('h1', 'Vue'), h(Help)] }).mount('#root');
