import type { Address } from "../src/base/address.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { pageData } from "../src/outputs/structured-data.ts";
import { Breadcrumbs, type Crumb } from "./components/breadcrumbs.tsx";
import type { Section } from "./components/header.tsx";
import { Shell } from "./shell.tsx";

export interface TemplatePageProps {
  readonly newsroom: Newsroom;
  readonly address: Address;
  readonly title: string;
  readonly description?: string;
  /** The first-level heading, where it says more than the title. */
  readonly heading?: string;
  readonly section?: Section;
  /** Of the heading and the content, where it is not that of the site. */
  readonly lang?: string;
  /** The pages between the home page and this one. */
  readonly above?: readonly Crumb[];
  /** Whether search engines should pass it by. */
  readonly hidden?: boolean;
  /** Markup that an office's own template made. */
  readonly content: string;
}

/** The frame of the site around what an office's own template made. */
export function TemplatePage(props: TemplatePageProps) {
  const {
    newsroom,
    address,
    title,
    description,
    heading,
    section,
    lang,
    above = [],
    hidden,
    content,
  } = props;
  const { site } = newsroom;
  const trail = [{ label: site.settings.words.home, address: site.home }, ...above];
  const about = { title, description: description ?? site.settings.description, address, trail };
  return (
    <Shell
      newsroom={newsroom}
      title={title}
      description={about.description}
      address={address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section={section}
      hidden={hidden}
      structuredData={pageData(site, about)}
    >
      <Breadcrumbs crumbs={trail} label={site.settings.words.here} />
      <header class="head" lang={lang}>
        <h1>{heading ?? title}</h1>
        {description === undefined ? null : <p class="summary">{description}</p>}
      </header>
      {/* Templates are code of the office; what is content in them, they escape. */}
      <div class="text" lang={lang} dangerouslySetInnerHTML={{ __html: content }} />
    </Shell>
  );
}
