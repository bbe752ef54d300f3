import type { ImageObject, Organization, QuantitativeValue } from "schema-dts";
import type { Card } from "../site/card.ts";
import type { Photo, Site } from "../site/model.ts";

/** The publisher of the newsroom. */
export function organizationOf({ settings, home }: Site): Exclude<Organization, string> {
  const { name, address, email, website } = settings.publisher;
  return {
    "@type": "Organization",
    "@id": `${home.url}#penerbit`,
    name,
    url: website ?? home.url,
    address,
    email,
  };
}

/** A photo with its credit and the licence under which the newsroom publishes. */
export function imageOf({ settings }: Site, photo: Photo): ImageObject {
  const { address, width, height, alt, caption, credit } = photo;
  return {
    "@type": "ImageObject",
    contentUrl: address.url,
    width: pixels(width),
    height: pixels(height),
    description: alt,
    caption,
    creditText: credit,
    license: settings.licence?.url,
    acquireLicensePage: settings.licence && settings.publisher.website,
  };
}

/** The card drawn for a release without a photo. */
export function cardOf({ address, width, height }: Card): ImageObject {
  return { "@type": "ImageObject", contentUrl: address.url, width: pixels(width), height: pixels(height) };
}

/** UN/CEFACT's code for pixels. */
function pixels(value: number): QuantitativeValue {
  return { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
