//! Any text as settings and, behind a line `---`, as overlay of a small document: faults with a place, or output that parses.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Place, Style, render};
use ory_sdk_generator::source::Source;

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: "https://{region}.example.com", variables: { region: { default: eu } } }]
tags: [{ name: goods, description: What there is. }]
paths:
  /goods/{id}:
    get:
      operationId: getGood
      tags: [goods]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Good" } } } }
components:
  schemas:
    Good:
      type: object
      required: [name]
      properties: { name: { type: string }, token: { type: string }, like: { $ref: "#/components/schemas/Good" } }
"##;

fuzz_target!(|text: &str| {
    let (settings, overlay) = text.split_once("\n---\n").unwrap_or((text, ""));
    let inputs = Inputs {
        spec: Source::new("document.yaml", DOCUMENT),
        overlay: (!overlay.is_empty()).then(|| Source::new("overlay.yaml", overlay)),
        settings: Some(Source::new("sdk.toml", settings)),
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
    assert!(diagnostics.messages().iter().all(|message| message.place != Place::Run));
    _ = render(&diagnostics, &inputs, Style::Plain);
    let Some(api) = api else {
        assert!(diagnostics.has_errors(), "refused without a reason");
        return;
    };
    assert!(api.check().is_empty(), "{:?}", api.check());
    let files = ory_sdk_generator::files(&api);
    for (path, text) in files.iter() {
        if path == "Cargo.toml" {
            toml::from_str::<toml::Table>(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        }
        if path.ends_with(".rs") && !path.starts_with("src/runtime") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
});
