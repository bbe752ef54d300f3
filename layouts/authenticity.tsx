import { canonicalExample, canonicalSteps } from "../src/outputs/canonical-form.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { Filled } from "./components/filled.tsx";
import { FixedPage } from "./components/fixed-page.tsx";

/**
 * Where anyone finds out whether a text is the office's. A script compares it in the browser and sends nothing; without
 * one the page says whom to ask.
 */
export function AuthenticityPage({ newsroom }: { newsroom: Newsroom }) {
  const { site, assets } = newsroom;
  const { words, language } = site.settings;
  const { title, text, canonical } = canonicalExample;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("authenticity")}
      title={words.authenticity}
      description={words.authenticityAbout}
      section="authenticity"
      head={<script type="module" blocking="render" src={assets.authenticityScript.href} />}
    >
      {/* Without a name the field is never sent, whatever is done with it. */}
      <section
        class="authenticity"
        aria-label={words.examination}
        data-root={site.home.href}
        data-publisher={site.settings.publisher.name}
        hidden
      >
        <label for="s-teks">{words.textOrCode}</label>
        <textarea id="s-teks" rows={8} aria-describedby="s-tetap" autocomplete="off" />
        <p id="s-tetap" class="quiet">
          {words.staysHere}
        </p>
        <button type="button">{words.check}</button>
        <p role="status" />
        <div class="answer" />
      </section>
      {/* Stands there until the script runs, whatever keeps it from that. */}
      <p class="unscripted">
        <Filled
          words={words.checkUnscripted}
          parts={{ archive: <a href={newsroom.addressOf("archive").href}>{words.listOfAll}</a> }}
        />
      </p>
      <div class="text">
        <h2>{words.whenInDoubt}</h2>
        <Contacts newsroom={newsroom} />
        <h2>{words.howItWorks}</h2>
        <p>
          <Filled
            words={words.fingerprintsHow}
            parts={{
              list: <a href={newsroom.addressOf("fingerprints").href}>sidik.json</a>,
              schema: <a href={newsroom.addressOf("fingerprintSchema").href}>{words.explainedForPrograms}</a>,
            }}
          />
        </p>
        <p>{words.answersMean}</p>
        <details>
          <summary>{words.ownFingerprint}</summary>
          <ol>
            {canonicalSteps.map((step) => (
              <li>{step[language]}</li>
            ))}
          </ol>
          <p>
            <Filled
              words={words.fingerprintExample}
              parts={{
                title,
                text,
                canonical: <code>{canonical}</code>,
                command: <code>printf %s "{canonical}" | sha256sum</code>,
              }}
            />
          </p>
        </details>
      </div>
    </FixedPage>
  );
}

/** Everyone who answers, and the office itself where nobody is named. */
function Contacts({ newsroom }: { newsroom: Newsroom }) {
  const { contacts, publisher } = newsroom.site.settings;
  const people = contacts.size > 0 ? [...contacts.values()] : [publisher];
  return (
    <ul>
      {people.map(({ name, ...ways }) => (
        <li>
          <bdi>{name}</bdi>
          {"phone" in ways && ways.phone ? (
            <>
              , <a href={`tel:${ways.phone.replace(/[^+\d]/g, "")}`}>{ways.phone}</a>
            </>
          ) : null}
          {ways.email ? (
            <>
              , <a href={`mailto:${ways.email}`}>{ways.email}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
