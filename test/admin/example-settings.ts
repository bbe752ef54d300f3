/** What the editor needs to know of a newsroom. */
export const settings = {
  title: "Siaran Pers Contoh",
  short: "Siaran Contoh",
  url: "https://siaran.example.go.id/",
  zone: "Asia/Makassar",
  contacts: new Map([["redaksi", { name: "Redaksi" }]]),
};
