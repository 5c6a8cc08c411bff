//! What a setting may be. Each rule returns what is wrong, as the end of a sentence.

use syn::Ident;

/// The longest name that crates.io takes.
const CRATE_NAME_LIMIT: usize = 64;

pub(super) fn crate_name(name: &str) -> Result<(), String> {
    let library = name.replace('-', "_");
    let ascii = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if !ascii || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err(
            "a crate name is ASCII letters, digits, `-` and `_`, with a letter first"
                .into(),
        );
    }
    if name.len() > CRATE_NAME_LIMIT {
        return Err(format!("a crate name has at most {CRATE_NAME_LIMIT} characters"));
    }
    // Cargo refuses these, or they shadow what every crate needs.
    let reserved =
        ["test", "core", "std", "alloc", "proc_macro", "build", "deps", "examples"];
    if reserved.contains(&library.as_str()) || !is_identifier(&library) {
        return Err("it is reserved".into());
    }
    Ok(())
}

/// What names begin with.
pub(super) fn prefix(prefix: &str) -> Result<(), String> {
    if prefix.is_empty() {
        return Err("nothing would be cut".into());
    }
    line(prefix)
}

/// Semantic Versioning 2.0: three numbers, then perhaps `-pre.release` and `+build`.
pub(super) fn version(version: &str) -> Result<(), String> {
    let (rest, build) = version.split_once('+').unwrap_or((version, "0"));
    let (core, pre) = rest.split_once('-').unwrap_or((rest, "0"));
    let digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    // Below what any tool takes for a number.
    let number = |text: &str| {
        digits(text) && text.len() <= 15 && (text == "0" || !text.starts_with('0'))
    };
    let part = |text: &str| {
        !text.is_empty()
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let core_fits = core.split('.').count() == 3 && core.split('.').all(number);
    let pre_fits =
        pre.split('.').all(|text| part(text) && (!digits(text) || number(text)));
    if core_fits && pre_fits && build.split('.').all(part) {
        return Ok(());
    }
    Err("a version is three numbers, as in `0.1.0` (https://semver.org)".into())
}

/// The name of a registry, as cargo's configuration has it.
pub(super) fn registry(name: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(fits) {
        return Ok(());
    }
    Err("the name of a registry is ASCII letters, digits, `-` and `_`, with a letter first"
        .into())
}

pub(super) fn rust_version(version: &str) -> Result<(), String> {
    let number =
        |text: &str| text.parse::<u16>().is_ok_and(|number| number.to_string() == text);
    let parts = version.split('.').count();
    if (2..=3).contains(&parts) && version.split('.').all(number) {
        return Ok(());
    }
    Err("a Rust version is two or three numbers, as in `1.88`".into())
}

pub(super) fn type_name(name: &str) -> Result<(), String> {
    let upper = name.starts_with(|c: char| c.is_ascii_uppercase());
    if upper && name.chars().all(|c| c.is_ascii_alphanumeric()) && is_identifier(name) {
        return Ok(());
    }
    Err("a type name is ASCII letters and digits, with a capital first, as in `Client`"
        .into())
}

pub(super) fn url(text: &str) -> Result<(), String> {
    let known = text.starts_with("https://") || text.starts_with("http://");
    if known && !text.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Ok(());
    }
    Err("an address begins with `https://`".into())
}

/// A keyword, as crates.io takes it.
pub(super) fn keyword(word: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-+".contains(c);
    if word.starts_with(|c: char| c.is_ascii_alphanumeric())
        && word.chars().all(fits)
        && word.len() <= 20
    {
        return Ok(());
    }
    Err("a keyword is at most 20 ASCII letters, digits, `-`, `_` and `+`, with a letter or digit first".into())
}

/// A category, as crates.io writes them. Which there are is known there alone.
pub(super) fn category(slug: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let part = |part: &str| !part.is_empty() && part.chars().all(fits);
    if slug.split("::").all(part) {
        return Ok(());
    }
    Err("a category is one of those that crates.io lists, as in `api-bindings`".into())
}

pub(super) fn line(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("it is empty".into());
    }
    if text.contains(char::is_control) {
        return Err("it has to be one line".into());
    }
    Ok(())
}

pub(super) fn word(word: &str) -> Result<(), String> {
    let upper = word.starts_with(|c: char| c.is_ascii_uppercase());
    if upper && word.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Ok(());
    }
    Err("a word is ASCII letters and digits, spelt as in a type name: `OAuth2`".into())
}

/// Cases are converted when the name is used, for a type one way and for a method another.
pub(super) fn name(name: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(fits) {
        return Ok(());
    }
    Err("a name is ASCII letters, digits and `_`, with a letter first".into())
}

/// The path of a program: below the settings, and with a name that cargo takes for an example.
pub(super) fn program(path: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    let simple = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits)
    };
    if path.strip_suffix(".rs").is_some_and(|stem| stem.split('/').all(simple)) {
        return Ok(());
    }
    Err("a program is a file below the settings, with a path of small letters, digits and `_`, \
         as in `examples/hello.rs`"
        .into())
}

/// The path of a file of a module: below the settings.
fn below(path: &str, ending: &str) -> bool {
    let fits =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-".contains(c);
    let simple = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(fits)
    };
    path.strip_suffix(ending).is_some_and(|stem| stem.split('/').all(simple))
}

pub(super) fn module_file(path: &str) -> Result<(), String> {
    if below(path, ".rs") {
        return Ok(());
    }
    Err("a module is a file below the settings, with a path of small letters, digits, `-` and `_`, \
         as in `modules/session.rs`"
        .into())
}

pub(super) fn module_page(path: &str) -> Result<(), String> {
    if below(path, ".md") {
        return Ok(());
    }
    Err("a page is a file below the settings, with a path of small letters, digits, `-` and `_`, \
         as in `modules/session.md`"
        .into())
}

pub(super) fn module(name: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(fits) {
        return Err(
            "a module is small letters, digits and `_`, with a letter first".into()
        );
    }
    let rust = ["alloc", "core", "proc_macro", "std", "test"];
    if rust.contains(&name) || !is_identifier(name) {
        return Err("it is a keyword of Rust".into());
    }
    let device = name.strip_prefix("com").or_else(|| name.strip_prefix("lpt"));
    let is_device = device.is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    if is_device || ["aux", "con", "nul", "prn"].contains(&name) {
        return Err("a file cannot have this name on Windows".into());
    }
    Ok(())
}

/// What a feature turns on, as a manifest has it: `name`, `dep:name`, `name/feature` or `name?/feature`.
pub(super) fn enabled(text: &str) -> Result<(), String> {
    let named = text.strip_prefix("dep:");
    let fits = match text.split_once('/') {
        None => feature(named.unwrap_or(text)).is_ok(),
        Some((name, of)) => {
            let name = name.strip_suffix('?').unwrap_or(name);
            feature(name).is_ok() && feature(of).is_ok()
        }
    };
    if fits {
        return Ok(());
    }
    Err("a feature turns on `feature`, `dep:library`, `library/feature` or `library?/feature`".into())
}

pub(super) fn feature(name: &str) -> Result<(), String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(fits) {
        return Ok(());
    }
    Err("a feature is ASCII letters, digits, `-` and `_`".into())
}

/// A version requirement of the plain kind: up to three numbers.
pub(super) fn requirement(text: &str) -> Result<(), String> {
    let number =
        |text: &str| text.parse::<u32>().is_ok_and(|number| number.to_string() == text);
    if text.split('.').count() <= 3 && text.split('.').all(number) {
        return Ok(());
    }
    Err("a requirement is up to three numbers, as in `1.2`".into())
}

/// `syn` knows every keyword but the one that edition 2024 reserved.
fn is_identifier(text: &str) -> bool {
    text != "gen" && syn::parse_str::<Ident>(text).is_ok()
}
