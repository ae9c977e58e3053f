/**
 * The two documents of the private frame, as text, with the policies that were measured in three engines
 * (docs/decisions/0002-private-frame.md has the table). A change here changes what can leave: run the channel tests.
 */

/**
 * No `allow-same-origin`, ever: the opaque origin is what recorders cannot enter. `allow-modals` is there for `print()`
 * alone; custom protocols for `tel:` and `sms:`.
 */
export const SANDBOX = 'allow-scripts allow-modals allow-top-navigation-to-custom-protocols';

/** What assistive technology calls the frames: nothing that tells a watcher what they are about. */
export const TITLE = 'Safar';

/** Makes the inner frame fill the shell. Its hash stands in the shell's policy, so a changed letter needs a new hash. */
export const SHELL_STYLE = 'html,body,iframe{display:block;height:100%}';

/** What the frame's documents are made of. */
export interface FrameParts {
  /** The only code that may run in them. */
  readonly url: string;
  /** `sha256-…` of that code. */
  readonly integrity: string;
  readonly nonce: string;
  /** `sha256-…` of `SHELL_STYLE`. */
  readonly styleHash: string;
  readonly lang: string;
  /** What lets the files of words in, as a nonce: the page's own where it has one, else one that nobody else knows. */
  readonly key: string;
  /** How tall the panel is at first, in CSS pixels. */
  readonly height: string;
  /** Further languages to have at hand, as the page named them: BCP 47 tags with spaces between. */
  readonly languages: string;
  /** The address of `safar-private.html` for the hosted tier; empty for the private one. */
  readonly hosted: string;
}

const closed = "base-uri 'none';form-action 'none'";

/**
 * The policy of the app's own document: one script by its hash, the files of words that it loads while it starts by a key
 * that it then forgets, and nothing else at all.
 */
export const appPolicy = (integrity: string, key: string): string =>
  `default-src 'none';script-src '${integrity}' 'nonce-${key}';${closed};frame-src 'none'`;

/**
 * The policy of the shell, which has no script. It repeats the script's source because the app's frame inherits it, and
 * allows only `tel:` and `sms:` as a place to go, so that the app's frame cannot navigate itself anywhere.
 */
export const shellPolicy = ({ integrity, key, styleHash, hosted }: FrameParts): string =>
  `default-src 'none';script-src '${integrity}' 'nonce-${key}';style-src '${styleHash}';${closed};frame-src ${hosted} tel: sms:`;

/** The app's document, with how many frames deep it stands. */
export function appDocument({ url, integrity, nonce, key, lang, languages }: FrameParts, level: 1 | 2): string {
  const allowed = nonce && ` nonce="${escape(nonce)}"`;
  return (
    `<!doctype html><html lang="${escape(lang)}" data-level="${level}" data-key="${escape(key)}" data-languages="${escape(languages)}">` +
    head(appPolicy(integrity, key)) +
    `<script src="${escape(url)}" integrity="${integrity}" crossorigin="anonymous"${allowed}></script>`
  );
}

/** The shell's document: a policy and one frame. */
export function shellDocument(parts: FrameParts): string {
  const { lang, hosted, height } = parts;
  const content = hosted ? `src="${escape(hosted)}"` : `srcdoc="${escape(appDocument(parts, 2))}"`;
  return (
    `<!doctype html><html lang="${escape(lang)}">` +
    head(shellPolicy(parts)) +
    `<style>${SHELL_STYLE}</style>` +
    // A page's own `style-src` reaches in here and may refuse the style: then attributes give the size that it has at first.
    `<body marginwidth=0 marginheight=0><iframe frameborder=0 align=top width=100% height=${height} title="${TITLE}" sandbox="${SANDBOX}" referrerpolicy="no-referrer" allow="" ${content}></iframe>`
  );
}

function head(policy: string): string {
  return (
    `<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">` +
    '<meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer">'
  );
}

function escape(text: string): string {
  return text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
