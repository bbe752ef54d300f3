/**
 * The characters that Windows-1252 has in the place of the control characters U+0080 to U+009F
 * (https://encoding.spec.whatwg.org/index-windows-1252.txt); five of them stand for nothing. Written out, because
 * TextDecoder reads Latin-1 under that name in some versions of Node 20 and 22.
 */
export const windowsCharacters = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
