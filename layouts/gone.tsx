import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Gone } from "../src/site/model.ts";
import { Shell } from "./shell.tsx";

/** At the address of something that was taken away: that it is gone, why, and whom to ask; nothing of what it was. */
export function GonePage({ newsroom, gone: { address, reason } }: { newsroom: Newsroom; gone: Gone }) {
  const { settings } = newsroom.site;
  const { name, email } = settings.publisher;
  return (
    <Shell
      newsroom={newsroom}
      title="Halaman ini sudah dihapus"
      description="Isi yang pernah terbit di alamat ini sudah dihapus."
      address={address}
      feed={{ title: settings.title, address: newsroom.addressOf("feed") }}
      hidden
    >
      <header class="head plane">
        <h1>Halaman ini sudah dihapus</h1>
        <p class="summary">
          Isi yang pernah terbit di alamat ini sudah dihapus oleh <bdi>{name}</bdi>.
        </p>
        {reason === undefined ? null : (
          <p>
            Alasannya: <bdi>{reason}</bdi>
          </p>
        )}
        <p>
          Telusuri lewat <a href={newsroom.addressOf("archive").href}>semua siaran</a>
          {email === undefined ? null : (
            <>
              , atau tanyakan kepada <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          .
        </p>
      </header>
    </Shell>
  );
}
