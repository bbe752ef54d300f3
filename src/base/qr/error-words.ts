/**
 * The Reed-Solomon error correction codewords of a block of data.
 * @param count how many.
 * @see ISO/IEC 18004:2015, 7.5.2 and annex A
 */
export function errorWords(data: Uint8Array, count: number): Uint8Array {
  const products = productsFor(count);
  const remainder = new Uint8Array(data.length + count);
  remainder.set(data);
  for (let at = 0; at < data.length; at += 1) {
    const row = (remainder[at] ?? 0) * count;
    if (row === 0) continue;
    for (let index = 0; index < count; index += 1) {
      remainder[at + 1 + index] = (remainder[at + 1 + index] ?? 0) ^ (products[row + index] ?? 0);
    }
  }
  return remainder.subarray(data.length);
}

const known = new Map<number, Uint8Array>();

/** Every byte times every coefficient of the generator polynomial, row by row: a table instead of logarithms. */
function productsFor(count: number): Uint8Array {
  let products = known.get(count);
  if (!products) {
    const generator = generatorOf(count);
    products = Uint8Array.from({ length: 256 * count }, (_, index) =>
      multiply(Math.floor(index / count), generator[index % count] ?? 0),
    );
    known.set(count, products);
  }
  return products;
}

/** The product of `x - 2^0` to `x - 2^(count - 1)`, its leading 1 left out, the highest power first. */
function generatorOf(count: number): number[] {
  const coefficients = Array.from({ length: count }, (_, index) => Number(index === count - 1));
  for (let step = 0, root = 1; step < count; step += 1, root = multiply(root, 2)) {
    for (let index = 0; index < count; index += 1) {
      coefficients[index] = multiply(coefficients[index] ?? 0, root) ^ (coefficients[index + 1] ?? 0);
    }
  }
  return coefficients;
}

/** In the field of 256 elements with the polynomial x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}
