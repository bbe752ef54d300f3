import { askName } from "./ask-name.ts";

/** Where Sveltia CMS keeps who is signed in. */
const key = "sveltia-cms.user";

/**
 * Signs in at the host of a preview by the token in the address, or one that was in it once.
 * @param api root of the host.
 * @returns whether the editor may begin; else the page says what to do.
 */
export async function letIn(api: string): Promise<boolean> {
  const given = /^#token=([\w-]+)$/.exec(location.hash)?.[1];
  // It shall stand in no history and in no picture of the screen.
  if (given !== undefined) history.replaceState(null, "", location.pathname);
  const token = given ?? keptToken();
  const user = token === undefined ? undefined : await userOf(api, token);
  if (token === undefined || user === undefined) {
    localStorage.removeItem(key);
    tell("Buka alamat editor yang tercetak di terminal, di bawah npm start: alamat itu memuat kuncinya.");
    return false;
  }
  localStorage.setItem(key, JSON.stringify({ backendName: "gitea", token }));
  if (user.isNamed) return true;
  const author = await askName();
  await fetch(`${api}/user`, {
    method: "PUT",
    headers: { Authorization: `token ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(author),
  });
  return true;
}

function keptToken(): string | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === "object" && kept !== null && "token" in kept && typeof kept.token === "string"
      ? kept.token
      : undefined;
  } catch {
    return undefined;
  }
}

async function userOf(api: string, token: string): Promise<{ readonly isNamed: boolean } | undefined> {
  const answer = await fetch(`${api}/user`, { headers: { Authorization: `token ${token}` } });
  if (answer.status === 401 || answer.status === 403) return undefined;
  const user: { readonly siaran_named?: boolean } = await answer.json();
  return { isNamed: user.siaran_named === true };
}

function tell(words: string): void {
  const news = document.querySelector("#kabar");
  if (news) news.textContent = words;
}
