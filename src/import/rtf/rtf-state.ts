/** What a group of Rich Text Format sets and its end takes back. */
export interface RtfState {
  /** Where text goes: into the document, into a note, or nowhere. */
  destination: RtfDestination;
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  isRaised: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  /** Whether the group is for readers that do not know its first word. */
  isOptional: boolean;
  /** How many characters follow a Unicode character for readers that do not know it. */
  unicodeSkip: number;
  font: number;
  link: string;
  /** Whether the group is a note, which stands in brackets. */
  isNote: boolean;
  /** In HTML inside of Rich Text Format: whether the text is there for other readers only. */
  isHtmlRtf: boolean;
}

export type RtfDestination =
  | "text"
  | "skip"
  | "fonts"
  | "styles"
  | "picture"
  | "field"
  | "margin"
  | "comment"
  | "htmltag";

export const firstState: RtfState = {
  destination: "text",
  isBold: false,
  isItalic: false,
  isStruck: false,
  isRaised: false,
  isHidden: false,
  isDeleted: false,
  isOptional: false,
  unicodeSkip: 1,
  font: -1,
  link: "",
  isNote: false,
  isHtmlRtf: false,
};

/** Groups by their first word, and where what they hold belongs. Others that are optional hold nothing to read. */
export const destinations: Readonly<Record<string, RtfDestination>> = {
  fonttbl: "fonts",
  stylesheet: "styles",
  colortbl: "skip",
  info: "skip",
  pict: "picture",
  objdata: "skip",
  objclass: "skip",
  filetbl: "skip",
  revtbl: "skip",
  listtable: "skip",
  listoverridetable: "skip",
  rsidtbl: "skip",
  generator: "skip",
  themedata: "skip",
  colorschememapping: "skip",
  latentstyles: "skip",
  datastore: "skip",
  xmlnstbl: "skip",
  nonshppict: "skip",
  sn: "skip",
  sv: "skip",
  bkmkstart: "skip",
  bkmkend: "skip",
  atrfstart: "skip",
  atrfend: "skip",
  atnid: "skip",
  atnref: "skip",
  atndate: "skip",
  pnseclvl: "skip",
  pntxta: "skip",
  pntxtb: "skip",
  fldinst: "field",
  header: "margin",
  headerl: "margin",
  headerr: "margin",
  headerf: "margin",
  footer: "margin",
  footerl: "margin",
  footerr: "margin",
  footerf: "margin",
  annotation: "comment",
  atnauthor: "skip",
  htmltag: "htmltag",
  shpinst: "text",
  shptxt: "text",
  shppict: "text",
  listtext: "text",
  pntext: "text",
  footnote: "text",
};

/** Characters that have a word of their own. */
export const characters: Readonly<Record<string, string>> = {
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  zwj: "\u{200D}",
  zwnj: "\u{200C}",
};
