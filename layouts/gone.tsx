import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Gone } from "../src/site/model.ts";
import { Filled } from "./components/filled.tsx";
import { Shell } from "./shell.tsx";

/** At the address of something that was taken away: that it is gone, why, and whom to ask; nothing of what it was. */
export function GonePage({ newsroom, gone: { address, reason } }: { newsroom: Newsroom; gone: Gone }) {
  const { settings } = newsroom.site;
  const { words } = settings;
  const { name, email } = settings.publisher;
  const ways = <a href={newsroom.addressOf("archive").href}>{words.everyRelease}</a>;
  const mail = email === undefined ? undefined : <a href={`mailto:${email}`}>{email}</a>;
  return (
    <Shell
      newsroom={newsroom}
      title={words.removed}
      description={words.removedAbout}
      address={address}
      feed={{ title: settings.title, address: newsroom.addressOf("feed") }}
      hidden
    >
      <header class="head plane">
        <h1>{words.removed}</h1>
        <p class="summary">
          <Filled words={words.removedBy} parts={{ publisher: <bdi>{name}</bdi> }} />
        </p>
        {reason === undefined ? null : (
          <p>
            {words.reason} <bdi>{reason}</bdi>
          </p>
        )}
        <p>
          <Filled words={mail ? words.browseOrAsk : words.browse} parts={{ ways, mail }} />
        </p>
      </header>
    </Shell>
  );
}
