/** A drawing of `tools/illustrations`, and the pictures of the starter that are made of it, below `posts`. */
export const illustrationPlaces: Readonly<Record<string, readonly string[]>> = {
  upacara: [
    "2026/01/ilustrasi-upacara.jpg",
    "2025/09/ilustrasi-upacara.jpg",
    "2024/08/ilustrasi-upacara.jpg",
  ],
  "panggung-seni": ["2026/01/ilustrasi-panggung-seni.jpg", "2025/05/ilustrasi-panggung-seni.jpg"],
  "pengibaran-bendera": [
    "2026/01/ilustrasi-pengibaran-bendera.jpg",
    "2024/08/ilustrasi-pengibaran-bendera.jpg",
  ],
  rapat: ["2025/11/ilustrasi-rapat.jpg"],
  batik: ["2025/05/ilustrasi-kain-batik.jpg", "2026/01/ilustrasi-kain-batik.jpg"],
  pameran: [
    "2025/05/ilustrasi-pameran.jpg",
    "2019/07/ilustrasi-pameran.jpg",
    "2026/01/ilustrasi-pameran.jpg",
  ],
  pantai: ["2025/05/ilustrasi-pantai.jpg", "2022/05/ilustrasi-pantai.jpg", "2022/11/ilustrasi-pantai.jpg"],
  komalig: [
    "2025/03/ilustrasi-komalig.jpg",
    "2023/10/ilustrasi-komalig.jpg",
    "2018/10/ilustrasi-komalig.jpg",
  ],
  istana: ["2025/02/ilustrasi-istana.jpg"],
  "festival-bunga": ["2024/08/ilustrasi-festival-bunga.jpg", "2023/08/ilustrasi-festival-bunga.jpg"],
  "panen-cabai": ["2024/05/ilustrasi-panen-cabai.jpg"],
  "tapal-batas": ["2023/10/ilustrasi-tapal-batas.jpg"],
  bandara: ["2019/11/ilustrasi-bandara.jpg"],
  "potret-hijau": ["_data/officials/ilustrasi-hijau.jpg"],
  "potret-marun": ["_data/officials/ilustrasi-marun.jpg"],
  "potret-biru": ["_data/officials/ilustrasi-biru.jpg"],
};
