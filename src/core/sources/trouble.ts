/** Why a source could not tell. */
export interface Trouble {
  kind: 'trouble';
  why: string;
  /** When to ask again, where the server or its quota said so. */
  retryAt: string | null;
}
