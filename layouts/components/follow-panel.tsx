import type { Language } from "../../src/base/language.ts";
import { onceEach } from "../once-each.ts";
import { Follow, type FollowProps } from "./follow.tsx";

/** How to stay informed, as a part of a page. */
export function FollowPanel(props: Omit<FollowProps, "explained">) {
  return (
    <section class="panel screen-only" aria-labelledby="s-ikuti">
      {words(props.newsroom, props.language ?? props.newsroom.site.settings.language)}
      <Follow {...props} />
    </section>
  );
}

const words = onceEach(({ site }, language: Language) => (
  <>
    <h2 id="s-ikuti">{site.settings.wordsIn[language].followNewest}</h2>
    <p>{site.settings.wordsIn[language].followHow}</p>
  </>
));
