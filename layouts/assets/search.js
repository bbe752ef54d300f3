// The search page: reads its address, asks the index, and writes the results. Nothing is loaded before a search.

const pageLength = 10;
const filterNames = ["daerah", "pejabat", "acara", "tahun"];

const form = document.querySelector(".search-form");
const status = document.querySelector(".search-status");
const list = document.querySelector(".search-results");
const more = document.querySelector(".search-more");
const narrow = document.querySelector(".search-narrow");

let index;
/** Counts searches: what comes in late for an older one is thrown away. */
let current = 0;

/** Loads the index once; after a failure the next search tries again. */
function openIndex() {
  index ??= import(new URL("pagefind.js", new URL(form.dataset.index, location.href)))
    // One search at a time on a small index: a worker would only cost another 12 KB.
    .then(({ createInstance }) =>
      createInstance({ noWorker: true, baseUrl: "/", excerptLength: 28, excerptEllipsis: "…" }),
    )
    .catch((error) => {
      index = undefined;
      throw error;
    });
  return index;
}

/** What the form asks for, as the address of this page. */
function addressOfForm() {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    if (value.trim() !== "") address.searchParams.set(name, value.trim());
  }
  return address;
}

function fillForm() {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (!field.name) continue;
    field.value = asked.get(field.name) ?? "";
    // A choice that is not offered leaves a select empty: then everything is meant.
    if (field.selectedIndex === -1) field.value = "";
    if (field.selectedIndex > 0) narrow.open = true;
  }
}

async function search() {
  current += 1;
  const mine = current;
  const { q, urut, ...fields } = Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, value.trim()]),
  );
  const filters = Object.fromEntries(
    filterNames.filter((name) => fields[name]).map((name) => [name, [fields[name]]]),
  );
  document.title = [q, "Cari", form.dataset.site].filter(Boolean).join(" – ");
  list.replaceChildren();
  list.hidden = true;
  more.hidden = true;
  if (!q && Object.keys(filters).length === 0) {
    status.textContent = "";
    return;
  }
  status.textContent = "Mencari …";
  try {
    const opened = await openIndex();
    // Without words, newest first: there is nothing that could suit better or worse.
    const sort = urut === "terbaru" || !q ? { terbaru: "desc" } : {};
    const { results } = await opened.search(q || null, { filters, sort });
    if (mine !== current) return;
    const found = `${results.length.toLocaleString("id")} siaran ditemukan${q ? ` untuk “${q}”` : ""}.`;
    if (results.length === 0) {
      status.textContent = `Tidak ada siaran yang cocok${q ? ` dengan “${q}”` : ""}. Coba kata lain, atau kurangi saringan.`;
      return;
    }
    await show(results, 0, mine);
    if (mine !== current) return;
    status.textContent = found;
  } catch (error) {
    if (mine !== current) return;
    console.error(error);
    status.textContent = "Pencarian tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.";
  }
}

/** Adds the next results. @returns the first of them. */
async function show(results, start, mine) {
  const page = await Promise.all(results.slice(start, start + pageLength).map((result) => result.data()));
  if (mine !== current) return undefined;
  const items = page.map(itemOf);
  list.append(...items);
  list.hidden = false;
  const shown = start + page.length;
  more.hidden = shown >= results.length;
  more.firstElementChild.onclick = async () => {
    try {
      const first = await show(results, shown, mine);
      if (!first) return;
      const last = Math.min(shown + pageLength, results.length);
      status.textContent = `Menampilkan ${last.toLocaleString("id")} dari ${results.length.toLocaleString("id")} siaran.`;
      first.querySelector("a").focus();
    } catch (error) {
      console.error(error);
      status.textContent = "Hasil berikutnya tidak dapat dimuat. Periksa sambungan internet, lalu coba lagi.";
    }
  };
  return items[0];
}

function itemOf({ url, meta, excerpt }) {
  const time = element("time", meta.tanggal);
  time.dateTime = meta.hari;
  const line = element("p", time, ` · ${meta.daerah}`);
  line.className = "meta";
  const link = element("a", meta.title);
  link.href = url;
  const entry = element("article", line, element("h2", link), element("p", ...marked(excerpt)));
  entry.className = "entry";
  return element("li", entry);
}

function element(name, ...children) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

/** An excerpt as nodes. The index escapes `<` and `>` in texts, so every tag in it is a mark of its own. */
function marked(excerpt) {
  return excerpt
    .split(/<\/?mark>/)
    .map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
    .map((text, place) => (place % 2 === 1 ? element("mark", text) : text));
}

function go() {
  const address = addressOfForm();
  if (address.href !== location.href) history.pushState(null, "", address);
  return search();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go();
});
form.addEventListener("change", ({ target }) => {
  if (target.tagName === "SELECT") go();
});
addEventListener("popstate", () => {
  fillForm();
  search();
});
narrow.open = matchMedia("(min-width: 48em)").matches;
fillForm();
search();
