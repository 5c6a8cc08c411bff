//! Lowering as a whole, on small documents.

use serde_json::Value;

use super::*;
use crate::settings::PackageSettings;

mod ory;

fn settings() -> Settings {
    Settings {
        package: PackageSettings::default(),
        words: Vec::new(),
        names: std::collections::BTreeMap::new(),
    }
}

fn document(raw: &Value) -> Document {
    let typed = serde_json::from_value(raw.clone()).expect("a document");
    Document::new(typed, raw.clone())
}

fn run(raw: &Value, settings: &Settings) -> (Option<Api>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let api = lower(&document(raw), settings, &mut diagnostics);
    if let Some(api) = &api {
        assert_eq!(api.check(), Vec::<String>::new());
    }
    let messages = diagnostics.messages().iter().map(|message| {
        format!("{} {:?} {}", message.code, message.place, message.message)
    });
    (api, messages.collect())
}
