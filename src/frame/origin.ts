/**
 * Where the files beside the host script are, the nonce that let it run, and the languages (BCP 47, spaces between) that the
 * page wants at hand besides its own and the reader's. Set once, by whoever loads the host.
 */
export const origin = { base: '', nonce: '', languages: '' };
