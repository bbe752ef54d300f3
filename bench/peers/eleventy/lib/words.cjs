const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const weekdays = "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" ");
const english = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const englishDays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");

/** Of `2019-07-18T09:00:00+08:00`, as written: the text is in the zone of the site. */
const parts = (date) => ({
  year: date.slice(0, 4),
  month: Number(date.slice(5, 7)) - 1,
  day: Number(date.slice(8, 10)),
  weekday: new Date(date.slice(0, 10)).getUTCDay(),
  time: date.slice(11, 19),
});

const day = (date) => {
  const { year, month, day } = parts(date);
  return `${day} ${months[month]} ${year}`;
};

exports.months = months;
exports.day = day;

const longDay = (date) => `${weekdays[parts(date).weekday]}, ${day(date)}`;
exports.longDay = longDay;

exports.moment = (date) => {
  const { time } = parts(date);
  return `${longDay(date)} pukul ${time.slice(0, 5).replace(":", ".")} WITA`;
};

exports.range = ({ start, end }) => {
  if (start === end) return day(start);
  const [from, to] = [parts(start), parts(end)];
  if (from.year !== to.year) return `${day(start)} – ${day(end)}`;
  if (from.month !== to.month) return `${from.day} ${months[from.month]} – ${day(end)}`;
  return `${from.day}–${day(end)}`;
};

exports.rfc822 = (date) => {
  const { year, month, day, weekday, time } = parts(date);
  return `${englishDays[weekday]}, ${String(day).padStart(2, "0")} ${english[month]} ${year} ${time} +0800`;
};

exports.count = (number) => String(number).replace(/\B(?=(?:\d{3})+$)/g, ".");

exports.initials = (name) => {
  const words = name.split(" ").filter((word) => /^\p{L}/u.test(word));
  return (words[0][0] + words.at(-1)[0]).toUpperCase();
};

exports.dateline = (html, city) => html.replace("<p>", `<p><span class="dateline">${city}</span> – `);

exports.share = ({ title, description, url }) => {
  const [subject, summary, address] = [title, description, url].map(encodeURIComponent);
  return [
    { label: "WhatsApp", href: `https://wa.me/?text=${subject}%0A${address}`, external: true },
    { label: "Telegram", href: `https://t.me/share/url?url=${address}&text=${subject}`, external: true },
    { label: "X", href: `https://x.com/intent/post?text=${subject}&url=${address}`, external: true },
    { label: "Surel", href: `mailto:?subject=${subject}&body=${summary}%0D%0A%0D%0A${address}` },
  ];
};

/** `Oktober 2025`, and the page of its releases. */
exports.month = (date) => `${months[parts(date).month]} ${parts(date).year}`;
exports.monthPath = (date) => `/siaran/${date.slice(0, 4)}/${date.slice(5, 7)}/`;

exports.twoDigits = (number) => String(number).padStart(2, "0");

/** The day in the zone of the site. */
exports.today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
