import sharp from "sharp";

/** A word that stands wherever a file can hold notes. */
export const secret = "RahasiaKantor";

const noted = {
  IFD0: { Artist: secret, Make: secret },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "0/1 44/1 0/1" },
};

const picture = sharp({
  create: {
    width: 60,
    height: 40,
    channels: 3,
    background: "#a33",
    noise: { type: "gaussian", mean: 120, sigma: 40 },
  },
});

/** A JPEG that lies on its side, with notes in every way that JPEG has, and something behind its end. */
export async function notedJpeg(): Promise<Buffer> {
  const jpeg = await picture
    .clone()
    .withExif(noted)
    .withMetadata({ orientation: 6 })
    .jpeg({ progressive: true })
    .toBuffer();
  const segment = (marker: number, text: string) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text, "latin1")]);
  };
  const xmp = segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`);
  const iptc = segment(0xed, `Photoshop 3.0\0${secret}`);
  const multi = segment(0xe2, `MPF\0${secret}`);
  const comment = segment(0xfe, secret);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    xmp,
    iptc,
    multi,
    comment,
    jpeg.subarray(2),
    Buffer.from(secret),
  ]);
}

/** A PNG with notes in every kind of chunk for them, and something behind its end. */
export async function notedPng(): Promise<Buffer> {
  const png = await picture.clone().png().toBuffer();
  // Whether a sum is right is no matter to whoever looks for a secret.
  const chunk = (name: string, text: string) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(text.length);
    return Buffer.concat([size, Buffer.from(name + text, "latin1"), Buffer.alloc(4)]);
  };
  const chunks = [
    chunk("tEXt", `Author\0${secret}`),
    chunk("iTXt", `XML:com.adobe.xmp\0\0\0\0\0${secret}`),
    chunk("zTXt", `Comment\0\0${secret}`),
    chunk("eXIf", `MM\0*${secret}`),
    chunk("tIME", "1234567"),
    chunk("prVt", secret),
  ];
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33), Buffer.from(secret)]);
}

/** A WebP with Exif, XMP and a chunk of nobody's kind. */
export async function notedWebp(): Promise<Buffer> {
  const webp = await picture.clone().withExif(noted).webp().toBuffer();
  const chunk = (name: string, text: string) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    return Buffer.concat([
      Buffer.from(name),
      size,
      Buffer.from(text.padEnd(text.length + (text.length % 2), "\0")),
    ]);
  };
  const whole = Buffer.concat([webp, chunk("XMP ", `<x>${secret}</x>`), chunk("zzzz", `${secret}!`)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return Buffer.concat([whole, Buffer.from(secret)]);
}

/** A moving GIF with a comment and XMP. */
export async function notedGif(): Promise<Buffer> {
  const gif = await sharp(await picture.clone().raw().toBuffer(), {
    raw: { width: 60, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ loop: 3, delay: [100, 100] })
    .toBuffer();
  const table = 13 + ((gif[10] ?? 0) & 0x80 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  const text = Buffer.concat([Buffer.from([secret.length]), Buffer.from(secret), Buffer.from([0])]);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), text]);
  const xmp = Buffer.concat([Buffer.from([0x21, 0xff, 11]), Buffer.from("XMP DataXMP"), text]);
  return Buffer.concat([gif.subarray(0, table), comment, xmp, gif.subarray(table), Buffer.from(secret)]);
}
