/** `sha256-…` of the built `safar-app.js`, put in by the build: host part and app part are released together. */
declare const __SAFAR_APP_INTEGRITY__: string;
/** `sha256-…` of the shell's one style sheet, put in by the build. */
declare const __SAFAR_SHELL_STYLE_HASH__: string;
