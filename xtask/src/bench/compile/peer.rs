//! An app that calls the crate that openapi-generator makes of the same document, to be built beside the app of ours.
//!
//! Its functions are free, and take all parameters in a row. Which value a parameter has makes no difference to a compiler,
//! so each gets the shortest of its type.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::bench::app::of_calls;
use crate::bench::project::Build;

/// How its crate is checked by itself: with the TLS that ours has.
pub(super) fn check() -> Build {
    Build::CheckOnly("rustls".to_owned())
}

/// Returns the files of an app that calls the operations of `ids`.
///
/// # Errors
///
/// When `crate_root` is no crate of openapi-generator's, or one of the operations is not in it.
pub(super) fn app(
    crate_root: &Path,
    ids: &[String],
) -> Result<BTreeMap<String, String>> {
    let functions = Function::all(crate_root)?;
    let calls = ids.iter().map(|id| {
        let function = functions.get(&folded(id));
        let function = function.with_context(|| {
            format!("{} has no operation {id}", crate_root.display())
        })?;
        Ok(function.program())
    });
    let calls: Vec<String> = calls.collect::<Result<_>>()?;
    Ok(of_calls(calls.into_iter(), &dependency(crate_root)?))
}

/// The crate as a dependency, with rustls, as ours has.
fn dependency(crate_root: &Path) -> Result<String> {
    let manifest = fs::read_to_string(crate_root.join("Cargo.toml"))?;
    let name = manifest
        .lines()
        .find_map(|line| line.strip_prefix("name = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .context("the crate has a name")?;
    Ok(format!(
        "sdk = {{ package = \"{name}\", path = {crate_root:?}, default-features = false, features = [\"rustls\"] }}\n"
    ))
}

/// A function that sends one operation.
struct Function {
    module: String,
    name: String,
    /// The types of its parameters, but for the first, which is the client.
    parameters: Vec<String>,
}

impl Function {
    /// Reads all functions of a crate, by the [folded](folded) names of their operations.
    fn all(crate_root: &Path) -> Result<BTreeMap<String, Self>> {
        let folder = crate_root.join("src/apis");
        let mut all = BTreeMap::new();
        let entries = fs::read_dir(&folder).with_context(|| {
            format!("no crate of openapi-generator's: {} is missing", folder.display())
        })?;
        for entry in entries {
            let path = entry?.path();
            let module =
                path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path)?;
            for line in
                text.lines().filter_map(|line| line.strip_prefix("pub async fn "))
            {
                let Some((name, rest)) = line.split_once('(') else { continue };
                let Some((parameters, _)) = rest.split_once(") -> ") else { continue };
                let function = Self {
                    module: module.clone(),
                    name: name.to_owned(),
                    parameters: types(parameters).into_iter().skip(1).collect(),
                };
                all.insert(folded(name), function);
            }
        }
        ensure!(!all.is_empty(), "there is no operation in {}", folder.display());
        Ok(all)
    }

    /// A module that calls the function and prints what it returns.
    fn program(&self) -> String {
        let arguments: String =
            self.parameters.iter().map(|it| format!(", {}", value(it))).collect();
        format!(
            "use sdk::apis::{{configuration::Configuration, {module}}};\n\n\
             pub async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    \
             let configuration = Configuration::new();\n    \
             let answer = {module}::{name}(&configuration{arguments}).await?;\n    \
             println!(\"{{answer:?}}\");\n    \
             Ok(())\n}}\n",
            module = self.module,
            name = self.name,
        )
    }
}

/// An operation's name without what generators write in their own way: case and underscores.
fn folded(name: &str) -> String {
    name.chars().filter(|sign| *sign != '_').flat_map(char::to_lowercase).collect()
}

/// The types of a list of parameters, `a: Option<&str>, b: HashMap<String, T>`.
fn types(parameters: &str) -> Vec<String> {
    let mut types = vec![String::new()];
    let mut depth = 0_usize;
    for sign in parameters.chars() {
        match sign {
            '<' | '(' => depth += 1,
            '>' | ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                types.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = types.last_mut() {
            last.push(sign);
        }
    }
    types
        .iter()
        .filter_map(|parameter| parameter.split_once(": "))
        .map(|(_, of)| of.trim().to_owned())
        .collect()
}

/// The shortest value of a parameter's type.
fn value(of: &str) -> &'static str {
    match of {
        "&str" => "\"some\"",
        option if option.starts_with("Option<") => "None",
        _ => "Default::default()",
    }
}
