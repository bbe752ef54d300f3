/** Who keeps what was issued, and how long. */
export interface InformationKeys {
  /** The unit that has it. */
  readonly unit?: string | undefined;
  /** Who answers for its being made. */
  readonly responsible?: string | undefined;
  readonly retention?: string | undefined;
}
