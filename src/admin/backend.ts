import { type EditorSetting, isPublicServer } from "../content/editor-setting.ts";

/** Where the editor saves: what site.yaml says, or the folder that a preview shows. */
export type EditorPlace = EditorSetting | "local";

/** The branch and the repository that a preview says it has: its folder has no other names. */
export const localRepository = { repository: "siaran/naskah", branch: "kerja" } as const;

/** The part of the configuration that says where texts are saved. Addresses of a preview are added in the browser. */
export function backendConfig(place: EditorPlace): Readonly<Record<string, unknown>> {
  const commit_messages = {
    create: "Tulis {{collection}} {{slug}}",
    update: "Ubah {{collection}} {{slug}}",
    delete: "Hapus {{collection}} {{slug}}",
    uploadMedia: "Unggah {{path}}",
    deleteMedia: "Hapus {{path}}",
  };
  if (place === "local") {
    const { repository: repo, branch } = localRepository;
    return { name: "gitea", repo, branch, auth_methods: ["token"], commit_messages };
  }
  const { backend: name, repository: repo, branch, server, app, signin } = place;
  const own = { name, repo, branch, commit_messages };
  if (name === "github")
    return {
      ...own,
      // Sveltia CMS would look for the second beside the first.
      ...(isPublicServer(place)
        ? {}
        : { api_root: `${server}/api/v3`, graphql_api_root: `${server}/api/graphql` }),
      ...(signin === undefined ? { auth_methods: ["token"] } : { base_url: signin }),
    };
  const api_root = name === "gitlab" ? `${server}/api/v4` : `${server}/api/v1`;
  const oauth = name === "gitlab" ? { auth_type: "pkce" } : {};
  return {
    ...own,
    base_url: server,
    api_root,
    ...(app === undefined ? { auth_methods: ["token"] } : { ...oauth, app_id: app }),
  };
}
