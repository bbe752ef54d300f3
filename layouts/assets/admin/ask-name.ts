/** Asks who writes: Git notes it with each text that is saved. */
export function askName(): Promise<{ readonly name: string; readonly email: string }> {
  const page = document.querySelector("#menunggu");
  const form = document.createElement("form");
  const button = document.createElement("button");
  button.textContent = "Mulai menulis";
  const name = field("Nama Anda", "name", "text");
  name.input.required = true;
  const email = field("Surel (boleh kosong)", "email", "email");
  form.append(
    paragraph("Nama ini dicatat pada setiap naskah yang disimpan."),
    name.label,
    email.label,
    button,
  );
  document.querySelector("#kabar")?.remove();
  page?.append(form);
  name.input.focus();
  return new Promise((resolve) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      resolve({ name: name.input.value.trim(), email: email.input.value.trim() });
    });
  });
}

function field(words: string, id: string, type: "text" | "email") {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type, name: id, autocomplete: id });
  label.append(words, input);
  return { label, input };
}

function paragraph(words: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = words;
  return made;
}
