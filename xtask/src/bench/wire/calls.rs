//! The part of the programs that knows the calls by our crate: what `bench wire` times and `bench counts` counts.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use ory_sdk_generator::model::{Api, TypeName};

use super::sample::{Order, Sampler};

/// The sources, which are compiled in the project that is written and not here.
const SOURCES: [(&str, &str); 4] = [
    ("src/calls.rs", include_str!("program/calls.rs")),
    ("src/ours.rs", include_str!("program/ours.rs")),
    ("src/responses.rs", include_str!("program/responses.rs")),
    ("src/valgrind.rs", include_str!("program/valgrind.rs")),
];

/// The operations that are called.
const CALLED: [&str; 3] =
    ["getOAuth2Client", "introspectOAuth2Token", "listOAuth2Clients"];

/// Returns the operation among those called that the document does not have, if there is one.
pub(in crate::bench) fn missing(api: &Api) -> Option<&'static str> {
    CALLED.into_iter().find(|id| !api.operations().any(|operation| operation.id == *id))
}

/// Returns whether an operation is among those called.
pub(in crate::bench) fn is_called(id: &str) -> bool {
    CALLED.contains(&id)
}

/// Returns the sources, for the client of this document.
pub(super) fn sources(api: &Api) -> Result<BTreeMap<String, String>> {
    let mut files: BTreeMap<String, String> =
        SOURCES.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
    // Another name of the client changes this line and no other.
    let ours = format!("pub use sdk::{} as Sdk;", api.package.client);
    let text = files.get_mut("src/ours.rs").context("it is one of the sources")?;
    *text = text.replace("pub use sdk::Client as Sdk;", &ours);
    Ok(files)
}

/// Returns the sources with the bodies of the calls: all that a program needs beside its `main`.
pub(in crate::bench) fn files(api: &Api) -> Result<BTreeMap<String, String>> {
    let mut files = sources(api)?;
    files.extend(Bodies::of_calls(api)?.files(""));
    Ok(files)
}

/// Made-up bodies of the types of a document, each a constant of a module.
pub(super) struct Bodies {
    module: String,
    files: BTreeMap<String, String>,
}

impl Bodies {
    /// Returns those that the calls are answered with.
    pub(super) fn of_calls(api: &Api) -> Result<Self> {
        let mut bodies = Self {
            module: "//! Made-up bodies of the types of the document.\n".to_owned(),
            files: BTreeMap::new(),
        };
        let client = name(api, "OAuth2Client")?;
        let mut sampler = Sampler::new(api, Order::Model);
        bodies.add("CLIENT", sampler.value(&client));
        let introspected = name(api, "IntrospectedOAuth2Token")?;
        bodies.add("INTROSPECTION", sampler.value(&introspected));
        bodies.add("MISSING", sampler.value(&name(api, "ErrorOAuth2")?));
        bodies.add("CLIENTS", sampler.list(&client, 250));
        Ok(bodies)
    }

    pub(super) fn add(&mut self, constant: &str, text: String) {
        let file = format!("{}.json", constant.to_lowercase());
        self.module.push_str(&format!(
            "pub const {constant}: &[u8] = include_bytes!({file:?});\n"
        ));
        self.files.insert(format!("src/{file}"), text);
    }

    /// Returns the files, with more code at the end of the module.
    pub(super) fn files(mut self, more: &str) -> BTreeMap<String, String> {
        self.files.insert("src/bodies.rs".to_owned(), self.module + more);
        self.files
    }
}

/// Returns the name of a type of the document.
pub(super) fn name(api: &Api, wanted: &str) -> Result<TypeName> {
    let name = api.types.keys().find(|name| name.to_string() == wanted);
    name.cloned().with_context(|| format!("the document has no type {wanted}"))
}
