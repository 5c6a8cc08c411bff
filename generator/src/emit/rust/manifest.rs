//! `Cargo.toml`.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::context::Context;
use super::uncommon;
use crate::model::{
    Dependency, Example, Examples, FeatureName, Modules, Package, Publication,
};
use crate::unseen::is_unseen;

/// What the crate stands on. Versions are those that the support code is tested with.
const DEPENDENCIES: &str = r#"
base64 = { version = "0.23", default-features = false, features = ["std"] }
bytes = "1.7.1"
chrono = { version = "0.4.38", default-features = false, optional = true }
futures-core = { version = "0.3.31", default-features = false }
futures-timer = "3"
http = "1.1"
http-body = { version = "1.0.1", optional = true }
jiff = { version = "1", default-features = false, optional = true }
percent-encoding = "2.3"
serde = { version = "1.0.228", default-features = false, features = ["std"] }
serde_json = { version = "1.0.132", features = ["float_roundtrip"] }
time = { version = "0.3.40", default-features = false, optional = true }
tower-service = { version = "0.3.3", optional = true }
tracing = { version = "0.1.41", default-features = false, optional = true }
"#;

/// What it stands on in some places alone.
const TARGETS: &str = r#"
[target.'cfg(not(target_arch = "wasm32"))'.dependencies]
reqwest = { version = "0.13", default-features = false, features = ["rustls"], optional = true }
tokio = { version = "1.49", features = ["rt", "net", "time"], optional = true }

[target.'cfg(all(target_arch = "wasm32", target_os = "unknown"))'.dependencies]
futures-timer = { version = "3", features = ["wasm-bindgen"] }
js-sys = { version = "0.3.77", optional = true }
wasm-bindgen = { version = "0.2.100", optional = true }
wasm-bindgen-futures = { version = "0.4.50", optional = true }
web-sys = { version = "0.3.77", features = ["AbortController", "AbortSignal", "Headers", "ReadableStream", "ReadableStreamDefaultReader", "Request", "RequestCredentials", "RequestInit", "RequestRedirect", "Response", "ResponseType"], optional = true }
web-time = "1"
"#;

/// What holds `rust-version`, besides the resolver of the workspace.
const LINTS: &str = r#"
[lints.clippy]
incompatible_msrv = "deny"
"#;

/// What the crate has besides the API's groups: the feature, what it turns on, and what it brings.
pub(crate) const OPTIONS: [(&str, &[&str], &str); 11] = [
    ("reqwest", &["dep:reqwest", "dep:tokio"], "The HTTP transport, over rustls."),
    (
        "gzip",
        &["reqwest?/gzip"],
        "Compressed responses, for the transport `reqwest`. Unpacked bytes count against the limit.",
    ),
    (
        "http2",
        &["reqwest?/http2"],
        "HTTP/2 where the server offers it, for the transport `reqwest`.",
    ),
    ("blocking", &["dep:tokio"], "Calls and lists without `async`."),
    (
        "fetch",
        &["dep:js-sys", "dep:wasm-bindgen", "dep:wasm-bindgen-futures", "dep:web-sys"],
        "The transport of a browser, `fetch`, with its cookies: the default one there. Nothing elsewhere.",
    ),
    (
        "tower",
        &["dep:http-body", "dep:tower-service"],
        "Services of tower as transports.",
    ),
    (
        "test-util",
        &[],
        "Transports for tests, one that answers and one that records, and a clock that they move.",
    ),
    (
        "tracing",
        &["dep:tracing"],
        "A span for each call, with OpenTelemetry's names and no values.",
    ),
    ("chrono", &["dep:chrono"], "Dates and instants to and from those of chrono."),
    ("jiff", &["dep:jiff"], "Dates and instants to and from those of jiff."),
    ("time", &["dep:time"], "Dates and instants to and from those of time."),
];

/// Prints the manifest of a crate that stands alone.
pub(super) fn cargo_toml(context: &Context<'_>) -> String {
    let package = &context.api.package;
    let mut out = head(package);
    out.push_str("\n[package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n");
    // Tools that do not compile the crate read it here, programs in the constant `API_VERSION`.
    out.push_str(
        "\n# The document that the crate was made from.\n[package.metadata.openapi]\n",
    );
    field(&mut out, "version", text(&context.api.version));
    out.push_str(&features(context));
    out.push_str(&libraries(&package.modules.dependencies));
    out.push_str(TARGETS);
    out.push_str(LINTS);
    out.push_str(&examples(&package.examples));
    out
}

/// Prints `[package]`.
fn head(package: &Package) -> String {
    let mut out = String::from("[package]\n");
    field(&mut out, "name", text(&package.name));
    field(&mut out, "version", text(&package.version));
    field(&mut out, "edition", text("2024"));
    field(&mut out, "rust-version", text(&package.rust_version));
    field(&mut out, "description", text(&package.description));
    field(&mut out, "license", text(&package.license));
    let listing = &package.listing;
    let addresses = [
        ("repository", &listing.repository),
        ("homepage", &listing.homepage),
        ("documentation", &listing.documentation),
    ];
    for (key, address) in addresses {
        if let Some(address) = address {
            field(&mut out, key, text(address));
        }
    }
    let lists = [
        ("authors", &listing.authors),
        ("keywords", &listing.keywords),
        ("categories", &listing.categories),
    ];
    for (key, list) in lists {
        if !list.is_empty() {
            let items = list.iter().map(|item| text(item)).collect();
            field(&mut out, key, toml::Value::Array(items));
        }
    }
    if let Publication::Registry(registry) = &package.publication {
        // Its users get it from there, and a slip of the hand does not put it elsewhere.
        field(&mut out, "publish", toml::Value::Array(vec![text(registry)]));
    }
    out
}

fn field(out: &mut String, key: &str, value: toml::Value) {
    // Writing to a `String` does not fail.
    let _ = writeln!(out, "{key} = {value}");
}

fn text(value: &str) -> toml::Value {
    toml::Value::String(value.chars().filter(|ch| !is_unseen(*ch)).collect())
}

/// Returns the libraries that every crate stands on, each with whether it is optional.
pub(crate) fn dependencies() -> impl Iterator<Item = (&'static str, bool)> {
    let lines = DEPENDENCIES.lines().chain(TARGETS.lines());
    lines.filter_map(|line| {
        let (name, rest) = line.split_once(" = ")?;
        Some((name, rest.contains("optional = true")))
    })
}

/// Prints the libraries of the crate, those of modules in their place.
fn libraries(own: &BTreeMap<String, Dependency>) -> String {
    let mut lines: Vec<String> = DEPENDENCIES
        .lines()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect();
    lines.extend(own.iter().map(|(name, library)| entry(name, library, true)));
    lines.sort_unstable();
    format!("\n[dependencies]\n{}\n", lines.join("\n"))
}

/// Returns what is required of a library: what the settings require, or what every crate does where that goes further.
///
/// Of `1` and `1.49`, the second decides in any case. It has to be said twice for those who try the oldest versions.
fn oldest<'a>(name: &str, version: &'a str) -> &'a str {
    let own = DEPENDENCIES.lines().chain(TARGETS.lines()).find_map(|line| {
        let (library, rest) = line.split_once(" = ")?;
        let rest = rest.strip_prefix("{ version = ").unwrap_or(rest);
        (library == name).then(|| rest.split('"').nth(1))?
    });
    let goes_on =
        |own: &&str| own.strip_prefix(version).is_some_and(|rest| rest.starts_with('.'));
    own.filter(goes_on).unwrap_or(version)
}

/// Prints a library and what is asked of it.
fn entry(name: &str, library: &Dependency, is_optional: bool) -> String {
    let version = oldest(name, &library.version);
    let mut keys = vec![format!("version = \"{version}\"")];
    if !library.default_features {
        keys.push("default-features = false".to_owned());
    }
    if !library.features.is_empty() {
        keys.push(format!("features = [{}]", quoted(&library.features)));
    }
    if is_optional {
        keys.push("optional = true".to_owned());
    }
    match keys.as_slice() {
        [_] => format!("{name} = \"{version}\""),
        keys => format!("{name} = {{ {} }}", keys.join(", ")),
    }
}

/// What the programs of the doc comments stand on, which have a `main` of tokio's.
const TOKIO: [&str; 2] = ["macros", "rt-multi-thread"];

/// Prints what the programs stand on, and which features they need.
fn examples(examples: &Examples) -> String {
    let mut out = String::from("\n# What the examples stand on.\n[dev-dependencies]\n");
    let tokio = Dependency {
        version: "1".to_owned(),
        default_features: true,
        features: Vec::new(),
    };
    let mut dependencies = examples.dependencies.clone();
    let tokio = dependencies.entry("tokio".to_owned()).or_insert(tokio);
    tokio.features.extend(TOKIO.map(str::to_owned));
    tokio.features.sort_unstable();
    tokio.features.dedup();
    for (name, dependency) in &dependencies {
        let _ = writeln!(out, "{}", entry(name, dependency, false));
    }
    for Example { name, features, .. } in &examples.programs {
        let _ = write!(out, "\n[[example]]\nname = \"{name}\"\n");
        if !features.is_empty() {
            let _ = writeln!(out, "required-features = [{}]", quoted(features));
        }
    }
    out
}

fn quoted(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    names.join(", ")
}

fn defaults<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let groups = context.api.default_groups().map(|group| group.feature.as_str());
    let own = context.api.package.modules.default.iter().map(FeatureName::as_str);
    std::iter::once("reqwest").chain(groups).chain(own).collect()
}

fn features(context: &Context<'_>) -> String {
    let api = context.api;
    let names: Vec<_> = api.groups.iter().map(|group| group.feature.as_str()).collect();
    let modules = &api.package.modules;
    let mut out = String::from("\n[features]\n");
    out.push_str(&list("default", defaults(context)));
    out.push_str("# Every operation and every model.\n");
    let full = names.iter().copied().chain(modules.added_to("full"));
    out.push_str(&list("full", full.collect()));
    for (name, enabled, text) in OPTIONS {
        let _ = writeln!(out, "# {text}");
        // What streams a request is handed to reqwest as.
        let body = name == "reqwest" && uncommon::is_needed(context);
        let body: &[&str] = if body { &["dep:http-body"] } else { &[] };
        let added: Vec<&str> = modules.added_to(name).collect();
        out.push_str(&list(name, [body, enabled, &added].concat()));
    }
    if !names.is_empty() {
        out.push_str("# Groups of operations, with the models that they need.\n");
    }
    for name in names {
        out.push_str(&list(name, modules.added_to(name).collect()));
    }
    out.push_str(&written(modules));
    out
}

/// Returns the features of the crate, and which of them are on by default, as the manifest has them.
pub(super) fn listed(context: &Context<'_>) -> Vec<String> {
    let printed = features(context);
    let lines = printed.lines().filter(|line| !line.starts_with('#'));
    let names = lines.filter_map(|line| Some(line.split_once(" = [")?.0.to_owned()));
    let names = names.filter(|name| name != "default");
    let default = defaults(context).into_iter().map(|name| format!("default: {name}"));
    names.chain(default).collect()
}

/// Prints the features of what was written by hand.
fn written(modules: &Modules) -> String {
    let of_modules = modules.list.iter();
    let of_modules = of_modules.map(|it| (&it.feature, &it.description, &it.enables));
    let others = modules.features.iter();
    let others = others.map(|(name, it)| (name, &it.description, &it.enables));
    let mut out = String::new();
    for (name, description, enables) in of_modules.chain(others) {
        let line: String = description.chars().filter(|ch| !is_unseen(*ch)).collect();
        let _ = writeln!(out, "# {line}");
        let enables = enables.iter().map(String::as_str).collect();
        out.push_str(&list(name.as_str(), enables));
    }
    out
}

/// Prints a key with a list of features: on one line where that is short.
fn list(key: &str, features: Vec<&str>) -> String {
    let quoted: Vec<_> =
        features.iter().map(|feature| format!("\"{feature}\"")).collect();
    let line = format!("{key} = [{}]\n", quoted.join(", "));
    // A long key alone is no reason to break the line.
    if line.len() <= 89 || quoted.is_empty() {
        return line;
    }
    format!("{key} = [\n    {},\n]\n", quoted.join(",\n    "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrower_of_two_requirements_is_printed() {
        assert_eq!(oldest("tokio", "1"), "1.49");
        assert_eq!(oldest("tokio", "1.5"), "1.5");
        assert_eq!(oldest("tokio", "1.52"), "1.52");
        assert_eq!(oldest("tokio", "2"), "2");
        assert_eq!(oldest("serde", "1"), "1.0.228");
        assert_eq!(oldest("serde", "1.0"), "1.0.228");
        assert_eq!(oldest("bytes", "1"), "1.7.1");
        assert_eq!(oldest("hyper", "1"), "1");
    }
}
