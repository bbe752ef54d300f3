import { printYaml } from "../yaml/yaml.ts";
import type { InitAnswers, NewFile } from "./answers.ts";
import { regionId } from "./register-files.ts";

/** A first release, as a draft to be written over or deleted. @param folder of the content. */
export function welcomeFile({ today, regions, title }: InitAnswers, folder: string): NewFile {
  const [own] = regions;
  const [year = "", month = ""] = today.split("-");
  const front = printYaml([
    { key: "title", value: "Siaran pers kini terbit di situs ini" },
    { key: "date", value: today },
    { key: "cities", value: [regionId(own)] },
    {
      key: "summary",
      value: `Siaran pers resmi mulai terbit di ${title}, lengkap dengan umpan dan arsipnya.`,
    },
    { key: "status", value: "draft" },
  ]);
  const body = `Siaran pers resmi mulai terbit di ${title}.
Setiap siaran dapat diikuti menurut daerah, pejabat dan acara.

Naskah ini sebuah contoh: tulis ulang isinya lalu hapus baris \`status: manuscript\` agar terbit, atau hapus berkasnya.`;
  return { path: `${folder}/${year}/${month}/siaran-pertama.md`, content: `---\n${front}---\n\n${body}\n` };
}
