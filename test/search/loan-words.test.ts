import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loanSpelling } from "../../src/search/loan-words.ts";

const loans = suite("loanSpelling");

loans("gives both spellings of a loan the same form", () => {
  for (const [foreign, own] of [
    ["expo", "ekspo"],
    ["photo", "foto"],
    ["technologi", "teknologi"],
    ["buffet", "bufet"],
    ["theater", "teater"],
    ["rhytme", "ritme"],
    ["quorum", "kuorum"],
    ["system", "sistem"],
    ["central", "sentral"],
    ["schema", "skema"],
    ["commission", "komision"],
    ["panic", "panik"],
  ] as const)
    assert.is(loanSpelling(foreign), loanSpelling(own), foreign);
});

loans("leaves words that are no loans as they are", () => {
  for (const word of ["kota", "bunyi", "nyanyian", "pelaksanaan", "xenon", "yayasan", "tahun", "hari"])
    assert.is(loanSpelling(word), word);
});

loans.run();
