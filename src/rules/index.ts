import { anniversaryCount } from "./anniversary-count.ts";
import { attachmentMetadata } from "./attachment-metadata.ts";
import { bodyEmpty } from "./body-empty.ts";
import { bracketUnbalanced } from "./bracket-unbalanced.ts";
import { characterInvisible } from "./character-invisible.ts";
import { chatLeft } from "./chat-left.ts";
import { cityUnlisted } from "./city-unlisted.ts";
import { commentHidden } from "./comment-hidden.ts";
import { commentUnclosed } from "./comment-unclosed.ts";
import { dateFar } from "./date-far.ts";
import { dateFuture } from "./date-future.ts";
import { dateMalformed } from "./date-malformed.ts";
import { dateNonexistent } from "./date-nonexistent.ts";
import { dateOutsideEvent } from "./date-outside-event.ts";
import { dateRelative } from "./date-relative.ts";
import { dateWeekday } from "./date-weekday.ts";
import { dateWeekdayBase } from "./date-weekday-base.ts";
import { dateYearMissing } from "./date-year-missing.ts";
import { datelineCity } from "./dateline-city.ts";
import { datelineTwice } from "./dateline-twice.ts";
import { definitionUnused } from "./definition-unused.ts";
import { degreeForm } from "./degree-form.ts";
import { doctorTitle } from "./doctor-title.ts";
import { draftForgotten } from "./draft-forgotten.ts";
import { embargoLate } from "./embargo-late.ts";
import { eventSpelling } from "./event-spelling.ts";
import { figuresDiffer } from "./figures-differ.ts";
import { frontMatterLeft } from "./front-matter-left.ts";
import { headingSkipped } from "./heading-skipped.ts";
import { headlineRepeated } from "./headline-repeated.ts";
import { headlineShouting } from "./headline-shouting.ts";
import { jumat } from "./jumat.ts";
import { leadFacts } from "./lead-facts.ts";
import { lettersForeign } from "./letters-foreign.ts";
import { linkBroken } from "./link-broken.ts";
import { markupLeft } from "./markup-left.ts";
import { mojibake } from "./mojibake.ts";
import { nameSpelling } from "./name-spelling.ts";
import { numberGap } from "./number-gap.ts";
import { officeCapacity } from "./office-capacity.ts";
import { officeNotHeld } from "./office-not-held.ts";
import { officialNamesake } from "./official-namesake.ts";
import { officialRepresented } from "./official-represented.ts";
import { officialUnlisted } from "./official-unlisted.ts";
import { officialUnmentioned } from "./official-unmentioned.ts";
import { officialUnregistered } from "./official-unregistered.ts";
import { photoCredit } from "./photo-credit.ts";
import { photoSize } from "./photo-size.ts";
import { pictureAnimated } from "./picture-animated.ts";
import { placeSpelling } from "./place-spelling.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { quoteOffice } from "./quote-office.ts";
import { quoteSpeaker } from "./quote-speaker.ts";
import { quoteUnbalanced } from "./quote-unbalanced.ts";
import { quoteUnmarked } from "./quote-unmarked.ts";
import { rangeReversed } from "./range-reversed.ts";
import { releaseDuplicate } from "./release-duplicate.ts";
import type { Rule } from "./rule.ts";
import { summaryRepeated } from "./summary-repeated.ts";
import { tableUneven } from "./table-uneven.ts";
import { tagLeft } from "./tag-left.ts";
import { textDirection } from "./text-direction.ts";
import { timeForm } from "./time-form.ts";
import { timeImpossible } from "./time-impossible.ts";
import { timeZone } from "./time-zone.ts";
import { waliKota } from "./wali-kota.ts";
import { weekdaySpelling } from "./weekday-spelling.ts";
import { wordDoubled } from "./word-doubled.ts";
import { wordStandard } from "./word-standard.ts";

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [
  dateWeekday,
  dateWeekdayBase,
  weekdaySpelling,
  dateMalformed,
  dateNonexistent,
  dateFar,
  dateOutsideEvent,
  dateYearMissing,
  dateRelative,
  rangeReversed,
  anniversaryCount,
  timeForm,
  timeImpossible,
  timeZone,
  nameSpelling,
  officeNotHeld,
  officeCapacity,
  officialUnlisted,
  officialUnregistered,
  officialUnmentioned,
  officialNamesake,
  officialRepresented,
  doctorTitle,
  degreeForm,
  placeSpelling,
  eventSpelling,
  cityUnlisted,
  datelineCity,
  datelineTwice,
  wordDoubled,
  waliKota,
  jumat,
  wordStandard,
  bodyEmpty,
  markupLeft,
  tagLeft,
  tableUneven,
  definitionUnused,
  headingSkipped,
  commentHidden,
  commentUnclosed,
  chatLeft,
  frontMatterLeft,
  mojibake,
  lettersForeign,
  textDirection,
  characterInvisible,
  bracketUnbalanced,
  quoteUnbalanced,
  quoteSpeaker,
  quoteOffice,
  quoteUnmarked,
  headlineShouting,
  headlineRepeated,
  summaryRepeated,
  placeholderLeft,
  leadFacts,
  figuresDiffer,
  numberGap,
  releaseDuplicate,
  linkBroken,
  photoSize,
  pictureAnimated,
  photoCredit,
  attachmentMetadata,
  dateFuture,
  embargoLate,
  draftForgotten,
];
