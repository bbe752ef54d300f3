const { moment } = require("./words.cjs");

/** `nama` of `/siaran/2019/07/nama/`. */
exports.slugOf = (path) => path.split("/").at(-2);

exports.pressText = ({ item, title, description, date, cities, officials, url }, site, code) => {
  const { contact, publisher, licence } = site;
  return `${[
    "SIARAN PERS", title, description, `${cities[0].name}, ${moment(date)}`, plain(item.templateContent), "* * *",
    ["Pejabat:", ...officials.map((official) => `- ${official.title}, ${official.office}`)].join("\n"),
    [
      `Kontak media: ${contact.name}, ${contact.email}`,
      `Diterbitkan oleh: ${publisher.name}`,
      `Pemakaian ulang: dengan menyebut sumber, ${licence.name} (${licence.url})`,
      `Alamat: ${url}`,
      `Periksa keaslian: ${site.url}cek/, kode ${code}`,
    ].join("\n"),
  ].join("\n\n")}\n`;
};

const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

function plain(html) {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity])
    .replace(/\n+/g, "\n\n")
    .trim();
}

exports.plain = plain;
