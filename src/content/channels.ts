/** The ways by which people follow an office, the most used first: what stands in site.yaml, and what it is called. */
const names = {
  whatsapp: "Saluran WhatsApp",
  telegram: "Kanal Telegram",
  email: "Surel",
  instagram: "Instagram",
  facebook: "Facebook",
  youtube: "YouTube",
  tiktok: "TikTok",
  x: "X",
} as const;

/** Where an office tells of new releases besides the site. */
export interface Channel {
  readonly service: keyof typeof names;
  readonly label: string;
  /** A page, or `mailto:` for an address that takes subscriptions. */
  readonly href: string;
}

/** Channels in the order in which they are shown, whatever the order in the file. */
export function readChannels(
  written: Readonly<Partial<Record<Channel["service"], string | undefined>>>,
): Channel[] {
  return services.flatMap((service) => {
    const address = written[service];
    if (address === undefined) return [];
    const href = address.includes("://") ? address : `mailto:${address}?subject=Berlangganan`;
    return [{ service, label: names[service], href }];
  });
}

const services = Object.keys(names).filter((name): name is Channel["service"] => name in names);
