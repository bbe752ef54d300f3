/** What the program of the editor is told beside the configuration of Sveltia CMS. */
export interface EditorSettings {
  readonly isLocal: boolean;
  readonly zone: string;
  readonly folder: string;
  /** Addresses, with the path of the site. */
  readonly base: string;
  readonly home: string;
  readonly stylesheet: string;
  /** What the editor must know of the newsroom. */
  readonly known: string;
  readonly worker?: string;
}
