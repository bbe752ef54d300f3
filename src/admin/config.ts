import type { SiteSettings } from "../content/site-settings.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { backendConfig, type EditorPlace } from "./backend.ts";
import { entryFields, pageFields, siteFields } from "./collections.ts";
import type { FormField } from "./form-field.ts";
import { type FormContext, releaseFields } from "./release-fields.ts";

export interface ConfigOptions {
  readonly settings: Pick<SiteSettings, "title" | "short" | "url" | "contacts">;
  readonly kinds: readonly IndexKind[];
  readonly place: EditorPlace;
  /** The content folder in the repository: `posts`. */
  readonly folder: string;
}

/** The configuration of Sveltia CMS for a newsroom, from the schemas and the table of indexes. */
export function editorConfig({ settings, kinds, place, folder }: ConfigOptions) {
  const { title, url, contacts } = settings;
  const context: FormContext = { kinds, contacts: [...contacts.keys()] };
  const isReviewed = place !== "local" && place.review;
  return {
    load_config_file: false,
    backend: backendConfig(place),
    ...(isReviewed ? { publish_mode: "editorial_workflow" } : {}),
    app_title: `Editor ${settings.short}`,
    site_url: url,
    media_folder: `${folder}/_data/public`,
    public_folder: "/",
    slug: { encoding: "ascii", clean_accents: true, sanitize_replacement: "-", maxlength: 80 },
    // Formats of our own write what is empty as if it were not there.
    output: { omit_empty_optional_fields: true },
    media_libraries: {
      default: { config: { slugify_filename: true, transformations } },
      // Photos of others are on other hosts.
      stock_assets: false,
    },
    collections: [
      releases(context, folder, title),
      ...kinds.map((kind) => ({
        name: kind.key,
        label: kind.words.id.label,
        label_singular: kind.words.id.label,
        folder: `${folder}/_data/${kind.key}`,
        format: "siaran-entry",
        slug: { template: "{{name}}", editable: ["create"] },
        identifier_field: "name",
        media_folder: "",
        public_folder: "",
        fields: [findings, ...entryFields(kind, kinds)],
      })),
      {
        name: "halaman",
        label: "Halaman tetap",
        label_singular: "Halaman",
        folder: `${folder}/_pages`,
        format: "siaran-page",
        slug: { template: "{{title}}", editable: true },
        preview_path: "{{slug}}/",
        media_folder: "",
        public_folder: "",
        fields: [findings, ...pageFields()],
      },
    ],
    singletons: [
      {
        name: "situs",
        label: "Pengaturan situs",
        file: `${folder}/_data/site.yaml`,
        format: "siaran-site",
        fields: [findings, ...siteFields()],
      },
    ],
  };
}

/** What is found in what is being written; it stands in no file. */
const findings: FormField = {
  name: "_findings",
  label: "Pemeriksaan",
  widget: "siaran-findings",
  required: false,
};

/** As wide as the widest photo of a page, without what a camera wrote beside the picture. */
const transformations = { raster_image: { format: "webp", quality: 85, width: 2400, height: 2400 } };

const month = "{{date | date('YYYY')}}/{{date | date('MM')}}";

function releases(context: FormContext, folder: string, title: string) {
  return {
    name: "siaran",
    label: "Siaran",
    label_singular: "Siaran",
    description: `Siaran pers ${title}`,
    folder,
    path: `${month}/{{slug}}`,
    format: "siaran-release",
    slug: { template: "{{title}}", editable: true },
    preview_path: `siaran/${month}/{{slug}}/`,
    summary: "{{title}}",
    sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
    view_filters: [{ label: "Draft", field: "status", pattern: "draft" }],
    // Photos lie beside the text, whose own folder the editor takes for one named after the text.
    media_folder: "..",
    public_folder: "",
    fields: [findings, ...releaseFields(context)],
  };
}

export type EditorConfig = ReturnType<typeof editorConfig>;
