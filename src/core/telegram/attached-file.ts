/** Of another type, or larger, it is not downloaded. */
export interface FileRequest {
  messageId: number;
  mimeType: string;
  maxBytes: number;
}

export type FileAnswer = { kind: 'file'; bytes: Uint8Array } | { kind: 'none'; why: string };
