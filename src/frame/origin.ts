/** Where the files beside the host script are, and the nonce that let it run. Set once, by whoever loads the host. */
export const origin = { base: '', nonce: '' };
