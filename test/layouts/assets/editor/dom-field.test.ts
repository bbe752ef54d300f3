import { suite } from "uvu";
import * as assert from "uvu/assert";
import { domField, type PartProps } from "../../../../layouts/assets/editor/dom-field.ts";

/** The methods that React calls. */
interface Methods {
  render(): unknown;
  componentDidMount(): void;
  componentDidUpdate(): void;
  isValid(): Promise<unknown>;
}

/** A part under a React that tells what changed when the test says so. */
function mount(make: Parameters<typeof domField>[0]) {
  const react = {
    createClass: (methods: Methods) => methods,
    h: (_: string, { ref }: { readonly ref: (host: object) => void }) => ref({}),
  };
  Object.assign(globalThis, { window: react });
  const instance: Methods & { props?: PartProps } = Object.create(Object(domField(make)));
  instance.props = { value: "lama" };
  instance.render();
  instance.componentDidMount();
  return instance;
}

const field = suite("domField");

field("is asked whether it may be saved with what stands in the form now", async () => {
  const instance = mount((_, first) => {
    let { value } = first;
    return {
      update: (props) => {
        ({ value } = props);
      },
      isValid: async () => (value === "baru" ? true : { error: { message: String(value) } }),
    };
  });
  const verdict = instance.isValid();
  setTimeout(() => {
    instance.props = { value: "baru" };
    instance.componentDidUpdate();
  }, 20);
  assert.is(await verdict, true);
});

field("does not wait for ever where nothing changes", async () => {
  const instance = mount(() => ({ update: () => {} }));
  assert.is(await instance.isValid(), true);
});

field.run();
