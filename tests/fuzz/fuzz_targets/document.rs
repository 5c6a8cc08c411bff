//! Any text as an OpenAPI document: an error with a place, or output that parses and is the same twice.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ory_sdk_generator::Inputs;
use ory_sdk_generator::diagnostic::{Diagnostics, Place, Style, github, json, render};
use ory_sdk_generator::source::Source;

fuzz_target!(|text: &str| {
    // The name decides the language; a text of either is tried as both.
    for path in ["document.json", "document.yaml"] {
        let inputs = Inputs {
            spec: Source::new(path, text),
            overlay: None,
            settings: None,
            carried: Vec::new(),
            name: None,
        };
        let mut diagnostics = Diagnostics::default();
        let api = ory_sdk_generator::model(&inputs, &mut diagnostics);
        let messages = diagnostics.messages();
        assert!(messages.iter().all(|message| message.place != Place::Run));
        _ = render(&diagnostics, &inputs, Style::Plain);
        _ = json(&diagnostics, &inputs);
        _ = github(&diagnostics, &inputs);
        let Some(api) = api else {
            assert!(diagnostics.has_errors(), "refused without a reason");
            continue;
        };
        assert!(api.check().is_empty(), "{:?}", api.check());
        let files = ory_sdk_generator::files(&api);
        assert_eq!(files, ory_sdk_generator::files(&api));
        for (path, text) in files.iter() {
            if path.ends_with(".rs") && !path.starts_with("src/runtime") {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            }
        }
    }
});
