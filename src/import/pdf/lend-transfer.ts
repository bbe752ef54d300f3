/**
 * Gives Node before version 22 and older browsers `ArrayBuffer.prototype.transferToFixedLength` (ECMAScript 2024),
 * without which the reader of PDFs hands over no fonts.
 */
export function lendTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this).subarray(0, length));
      return copy.buffer;
    },
  });
}
