/** Starts a recorder with all its masks off; what it records goes to `sink`. */
export type Recorder = (sink: string) => unknown;

/** For recorders that leave the sending to the page. */
export function send(sink: string, data: unknown): void {
  void fetch(sink, { method: 'POST', body: typeof data === 'string' ? data : JSON.stringify(data), keepalive: false });
}
