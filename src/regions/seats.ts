/**
 * Seats of government by code of the region, as they are commonly named. Regions whose seat has their own name (all
 * kota, and many kabupaten) are not in the list, nor are seats that are being moved. A seat tells readers of datelines
 * which region "BALIGE –" lies in, and nothing else rests on it.
 */
const lists: Readonly<Record<string, string>> = {
  "11": `Banda Aceh; 01 Tapaktuan; 02 Kutacane; 03 Idi Rayeuk; 04 Takengon; 05 Meulaboh; 06 Jantho; 07 Sigli;
    08 Lhoksukon; 09 Sinabang; 10 Singkil; 12 Blangpidie; 13 Blangkejeren; 14 Calang; 15 Suka Makmue; 16 Karang Baru;
    17 Simpang Tiga Redelong; 18 Meureudu`,
  "12": `Medan; 01 Pandan; 02 Tarutung; 03 Sipirok; 04 Gido; 05 Stabat; 06 Kabanjahe; 07 Lubuk Pakam; 08 Pamatang Raya;
    09 Kisaran; 10 Rantauprapat; 11 Sidikalang; 12 Balige; 13 Panyabungan; 14 Teluk Dalam; 15 Salak; 16 Dolok Sanggul;
    17 Pangururan; 18 Sei Rampah; 19 Limapuluh; 20 Gunung Tua; 21 Sibuhuan; 22 Kotapinang; 23 Aek Kanopan; 24 Lotu;
    25 Lahomi`,
  "13": `Padang; 01 Painan; 02 Arosuka; 03 Muaro Sijunjung; 04 Batusangkar; 05 Parit Malintang; 06 Lubuk Basung;
    07 Sarilamak; 08 Lubuk Sikaping; 09 Tuapejat; 10 Pulau Punjung; 11 Padang Aro; 12 Simpang Empat`,
  "14": `Pekanbaru; 01 Bangkinang; 02 Rengat; 04 Tembilahan; 05 Pangkalan Kerinci; 06 Pasir Pengaraian;
    07 Bagansiapiapi; 08 Siak Sri Indrapura; 09 Teluk Kuantan; 10 Selatpanjang`,
  "15": `Jambi; 01 Siulak; 02 Bangko; 04 Muara Bulian; 05 Sengeti; 06 Kuala Tungkal; 07 Muara Sabak; 08 Muara Bungo;
    09 Muara Tebo`,
  "16": `Palembang; 01 Baturaja; 02 Kayuagung; 05 Muara Beliti; 06 Sekayu; 07 Pangkalan Balai; 08 Martapura;
    09 Muaradua; 10 Indralaya; 11 Tebing Tinggi; 12 Talang Ubi; 13 Muara Rupit`,
  "17": "Bengkulu; 01 Manna; 02 Curup; 03 Arga Makmur; 04 Bintuhan; 05 Tais; 07 Tubei; 09 Karang Tinggi",
  "18": `Bandar Lampung; 01 Kalianda; 02 Gunung Sugih; 03 Kotabumi; 04 Liwa; 05 Menggala; 06 Kota Agung; 07 Sukadana;
    08 Blambangan Umpu; 09 Gedong Tataan; 11 Wiralaga Mulya; 12 Panaragan; 13 Krui`,
  "19": "Pangkalpinang; 01 Sungailiat; 02 Tanjung Pandan; 03 Toboali; 04 Koba; 05 Muntok; 06 Manggar",
  "21": "Tanjungpinang; 01 Bandar Seri Bentan; 02 Tanjung Balai Karimun; 03 Ranai; 04 Daik; 05 Tarempa",
  "32": `Bandung; 01 Cibinong; 02 Palabuhanratu; 04 Soreang; 06 Singaparna; 09 Sumber; 16 Cikarang; 17 Ngamprah;
    18 Parigi`,
  "33": "Semarang; 02 Purwokerto; 08 Mungkid; 15 Purwodadi; 22 Ungaran; 26 Kajen; 28 Slawi",
  "34": "Yogyakarta; 01 Wates; 03 Wonosari",
  "35": "Surabaya; 05 Kanigoro; 07 Kepanjen; 13 Kraksaan; 14 Bangil; 16 Mojosari; 19 Caruban",
  "36": "Serang; 02 Rangkasbitung; 03 Tigaraksa; 04 Ciruas",
  "51": "Denpasar; 01 Negara; 03 Mangupura; 05 Semarapura; 07 Amlapura; 08 Singaraja",
  "52": "Mataram; 01 Gerung; 02 Praya; 03 Selong; 04 Sumbawa Besar; 06 Woha; 07 Taliwang",
  "53": `Kupang; 01 Oelamasi; 02 Soe; 03 Kefamenanu; 04 Atambua; 05 Kalabahi; 06 Larantuka; 07 Maumere; 09 Bajawa;
    10 Ruteng; 11 Waingapu; 12 Waikabubak; 13 Lewoleba; 14 Baa; 15 Labuan Bajo; 16 Mbay; 17 Waibakul; 18 Tambolaka;
    19 Borong; 20 Seba; 21 Betun`,
  "61": "Pontianak; 06 Putussibau; 08 Ngabang; 10 Nanga Pinoh; 11 Sukadana; 12 Sungai Raya",
  "62": `Palangka Raya; 01 Pangkalan Bun; 02 Sampit; 03 Kuala Kapuas; 04 Buntok; 05 Muara Teweh; 06 Kasongan;
    07 Kuala Pembuang; 09 Nanga Bulik; 10 Kuala Kurun; 12 Puruk Cahu; 13 Tamiang Layang`,
  "63": `Banjarbaru; 01 Pelaihari; 03 Martapura; 04 Marabahan; 05 Rantau; 06 Kandangan; 07 Barabai; 08 Amuntai;
    09 Tanjung; 10 Batulicin; 11 Paringin`,
  "64": "Samarinda; 01 Tanah Grogot; 02 Tenggarong; 03 Tanjung Redeb; 07 Sendawar; 08 Sangatta; 09 Penajam; 11 Ujoh Bilang",
  "65": "Tanjung Selor; 01 Tanjung Selor; 04 Tideng Pale",
  "71": `Manado; 01 Lolak; 02 Tondano; 03 Tahuna; 04 Melonguane; 05 Amurang; 06 Airmadidi; 07 Ratahan; 08 Boroko;
    09 Ondong Siau; 10 Tutuyan; 11 Molibagu`,
  "72": `Palu; 01 Luwuk; 03 Banawa; 06 Bungku; 07 Salakan; 08 Parigi; 09 Ampana; 10 Bora; 11 Banggai; 12 Kolonodale`,
  "73": `Makassar; 01 Benteng; 06 Sungguminasa; 08 Watampone; 10 Pangkajene; 12 Watansoppeng; 13 Sengkang;
    14 Pangkajene Sidenreng; 17 Belopa; 18 Makale; 22 Masamba; 24 Malili; 26 Rantepao`,
  "74": `Kendari; 02 Unaaha; 03 Raha; 04 Pasarwajo; 05 Andoolo; 06 Rumbia; 07 Wangi-Wangi; 08 Lasusua; 09 Wanggudu;
    10 Buranga; 11 Tirawuta; 12 Langara; 13 Laworo; 14 Labungkari; 15 Batauga`,
  "75": "Gorontalo; 01 Limboto; 02 Tilamuta; 03 Suwawa; 04 Marisa; 05 Kwandang",
  "76": "Mamuju; 04 Polewali; 06 Tobadak",
  "81": "Ambon; 01 Masohi; 02 Langgur; 03 Saumlaki; 04 Namlea; 05 Bula; 06 Piru; 07 Dobo; 08 Tiakur; 09 Namrole",
  "82": "Sofifi; 01 Jailolo; 02 Weda; 03 Tobelo; 04 Labuha; 05 Sanana; 06 Maba; 07 Daruba; 08 Bobong",
  "91": "Jayapura; 03 Sentani; 05 Serui; 06 Biak; 11 Waris; 15 Botawa; 19 Sorendiweri; 20 Burmeso",
  "92": "Manokwari; 06 Bintuni; 07 Rasiei; 11 Ransiki; 12 Anggi",
  "93": "Salor; 02 Tanah Merah; 03 Kepi; 04 Agats",
  "94": "Nabire; 02 Mulia; 03 Enarotali; 04 Timika; 05 Ilaga; 06 Kigamani; 07 Sugapa; 08 Tigi",
  "95": "Wamena; 01 Wamena; 02 Oksibil; 03 Dekai; 04 Karubaga; 05 Kobakma; 06 Elelim; 07 Tiom; 08 Kenyam",
  "96": "Sorong; 01 Aimas; 02 Teminabuan; 03 Waisai; 04 Fef; 05 Kumurkek",
};

/** The seats of government by code. */
export const seats: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([province, list]) =>
    list.split(";").map((entry): [string, string] => {
      const words = entry.trim().replace(/\s+/g, " ");
      const digits = /^(\d\d) /.exec(words)?.[1];
      return digits === undefined ? [province, words] : [`${province}.${digits}`, words.slice(3)];
    }),
  ),
);
