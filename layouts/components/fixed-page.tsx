import type { Address } from "../../src/base/address.ts";
import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import { indexData, pageData } from "../../src/outputs/structured-data.ts";
import type { Listing } from "../../src/site/model.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { Shell } from "../shell.tsx";
import { Breadcrumbs, type Crumb } from "./breadcrumbs.tsx";
import type { Section } from "./header.tsx";

export interface FixedPageProps {
  readonly newsroom: Newsroom;
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  /** The first-level heading, where it says more than the title. */
  readonly heading?: string;
  /** Of the page; that of the site unless another is given. */
  readonly language?: Language;
  readonly section?: Section;
  /** What the page lists, where it is an index. */
  readonly listings?: readonly Listing[];
  /** Whether search engines should pass it by. */
  readonly hidden?: boolean;
  /** Its own feed; that of the site unless one is given. */
  readonly feed?: { readonly title: string; readonly address: Address };
  /** The pages between the home page and this one. */
  readonly crumbs?: readonly Crumb[];
  readonly head?: Children;
  /** What stands under the heading; the description unless something else is given, nothing for `null`. */
  readonly introduction?: Children;
  readonly children: Children;
}

/** A page that the site has once. */
export function FixedPage(props: FixedPageProps) {
  const {
    newsroom,
    address,
    title,
    description,
    heading,
    language = newsroom.site.settings.language,
    section,
    listings,
    hidden,
    feed,
    crumbs = [],
    head,
    introduction,
    children,
  } = props;
  const { site } = newsroom;
  const trail = [{ label: site.settings.wordsIn[language].home, address: site.home }, ...crumbs];
  const about = { title, description, address, trail, language };
  return (
    <Shell
      newsroom={newsroom}
      title={title}
      description={description}
      address={address}
      feed={feed ?? { title: site.settings.title, address: newsroom.addressOf("feed") }}
      section={section}
      language={language}
      hidden={hidden}
      head={head}
      structuredData={listings ? indexData(site, listings, about) : pageData(site, about)}
    >
      <Breadcrumbs crumbs={trail} label={site.settings.wordsIn[language].here} />
      <header class="head">
        <h1>{heading ?? title}</h1>
        {introduction === undefined ? <p class="summary">{description}</p> : introduction}
      </header>
      {children}
    </Shell>
  );
}
