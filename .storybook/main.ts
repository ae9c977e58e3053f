import { readdirSync, readFileSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { sha } from '../vite.config.js';

const pages = readdirSync('examples').filter((file) => /\.(html|css)$/.test(file));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../dist/embed', to: '/embed' },
    // The example pages as a partner's host serves them, with the built files beside them.
    ...pages.map((file) => ({ from: `../examples/${file}`, to: `/examples/${file}` })),
    { from: '../dist/embed', to: '/examples/embed' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  // The elements are those of `src/`; the app that they let into their frame is the built one, by its hash.
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: { __SAFAR_APP_INTEGRITY__: JSON.stringify(sha(readFileSync('dist/embed/safar-app.js'))) },
      build: { chunkSizeWarningLimit: 2000 },
    }),
};
export default config;
