import type { Crumb } from "../../layouts/components/breadcrumbs.tsx";
import { renderPage } from "../../layouts/render.ts";
import { TemplatePage } from "../../layouts/template-page.tsx";
import type { Newsroom } from "../outputs/newsroom.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * Puts the frame of the site around what a template made.
 * @param data what Eleventy gives to layouts, the front matter of the template among it.
 * @throws where the template has no title.
 */
export function frame(newsroom: Newsroom, data: Data): string {
  const { title, content, hidden } = data;
  const { inputPath, url } = isData(data.page) ? data.page : {};
  if (typeof title !== "string" || title.trim() === "")
    throw new Error(
      `${inputPath}: layout "newsroom" memerlukan title di front matter / needs a title in the front matter`,
    );
  const textAt = (key: string) => (typeof data[key] === "string" ? data[key] : undefined);
  return renderPage(
    <TemplatePage
      newsroom={newsroom}
      // A template that writes no file has no address.
      address={typeof url === "string" ? newsroom.site.addressOf(url) : newsroom.site.home}
      title={title}
      description={textAt("description")}
      heading={textAt("heading")}
      section={textAt("section")}
      lang={textAt("lang")}
      above={pagesAbove(data.above, newsroom)}
      hidden={hidden === true}
      content={String(content)}
    />,
  );
}

/** The pages between the home page and this one, as the front matter names them. */
function pagesAbove(above: unknown, { site }: Newsroom): Crumb[] {
  return (Array.isArray(above) ? above : [])
    .filter(isData)
    .flatMap(({ label, path }) =>
      typeof label === "string" && typeof path === "string" ? [{ label, address: site.addressOf(path) }] : [],
    );
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
