//! The program that makes the calls: generated for a document, built once, fed step by step.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::{Api, SchemeKind, SecurityScheme};
use serde::Deserialize;

use super::document::Read;
use super::plan::{Call, CallArgument, Plan, Step};
use crate::scratch::Scratch;
use crate::{program, workspace};

const MANIFEST: &str = r#"[package]
name = "conformance-driver"
version = "0.0.0"
edition = "2024"

[dependencies]
sdk = { path = "../sdk", package = "PACKAGE", features = ["full"] }
http = "1"
serde = { version = "1", default-features = false, features = ["std"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }

# Nobody debugs it.
[lints.rust]
deprecated = "allow"
"#;

/// The part of the program that is the same for every document.
const MAIN: &str = "tests/conformance/driver.rs";

/// Makes a body of the entries of an object.
const PARTS: &str = r#"fn parts(value: sdk::Json) -> sdk::Multipart {
    let mut parts = sdk::Multipart::new();
    let text = |value: &sdk::Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    for (name, value) in value.as_object().into_iter().flatten() {
        for one in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
            parts = parts.text(name.clone(), text(one));
        }
    }
    parts
}

"#;

/// What the program tells of one step.
#[derive(Debug, Clone)]
pub struct Told {
    /// The status; none where nothing came back.
    pub status: Option<u16>,
    /// Whether the call returned a result, and no error.
    pub is_ok: bool,
    /// The result, or the body of the error, as `Debug` shows it; none for an error without.
    pub shown: Option<String>,
    /// The error with its causes.
    pub error: Option<String>,
    /// What the mock holds against the request.
    pub violations: Option<String>,
}

/// The program of one document.
#[derive(Debug)]
pub struct Driver {
    program: PathBuf,
}

impl Driver {
    /// Generates the crate and the program, and compiles both.
    pub fn build(name: &str, read: &Read, plan: &Plan<'_>) -> Result<Self> {
        let mut scratch = Scratch::new(&format!("conformance-{name}"))?;
        scratch.generate("sdk", &read.inputs)?;
        let mut files = FileSet::default();
        files.insert("Cargo.toml", MANIFEST.replace("PACKAGE", &read.api.package.name));
        files.insert("src/main.rs", workspace::read(MAIN)?);
        files.insert("src/calls.rs", calls(&read.api, plan)?);
        scratch.add("driver", &files)?;
        let program = program::build(&scratch, "conformance-driver")?;
        Ok(Self { program })
    }

    /// Makes the steps, one after the other, against a server, and returns what came of each.
    pub fn run(&self, url: &str, steps: &[Step]) -> Result<Vec<Told>> {
        let mut process = Command::new(&self.program)
            .arg(url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot run the driver")?;
        let mut input = process.stdin.take().context("the input is piped")?;
        // Read to its end before the first call is made, so that neither side waits for the other.
        input.write_all(&serde_json::to_vec(steps)?)?;
        drop(input);
        let output = process.wait_with_output()?;
        ensure!(output.status.success(), "the driver broke down");
        let told = String::from_utf8(output.stdout)?;
        let told = told.lines().map(Told::read).collect::<Result<Vec<_>>>()?;
        ensure!(told.len() == steps.len(), "the driver tells of each step");
        Ok(told)
    }
}

impl Told {
    fn read(line: &str) -> Result<Self> {
        type Fields =
            (Option<u16>, bool, Option<String>, Option<String>, Option<String>);
        let mut reader = serde_json::Deserializer::from_str(line);
        let (status, is_ok, shown, error, violations) =
            Fields::deserialize(&mut reader)?;
        Ok(Self {
            status,
            is_ok,
            shown,
            error,
            violations,
        })
    }
}

/// Prints the module with the client and a function a call.
fn calls(api: &Api, plan: &Plan<'_>) -> Result<String> {
    let mut code = client(api)?;
    let mut arms = String::new();
    let slots = plan.calls.iter().flat_map(|call| &call.slots);
    if slots.into_iter().any(|slot| slot.has_parts) {
        code += PARTS;
    }
    for (index, call) in plan.calls.iter().enumerate() {
        code += &function(api, index, call)?;
        writeln!(arms, "        {index} => call_{index}(client, step).await,")?;
    }
    let client = &api.package.client;
    writeln!(
        code,
        "pub async fn make(client: &sdk::{client}, step: &Step) -> Result<Told, String> {{\n    \
         match step.call {{\n{arms}        other => Err(format!(\"no call {{other}}\")),\n    }}\n}}"
    )?;
    Ok(code)
}

/// Returns the token that is given for a scheme: others are mistaken for none.
#[must_use]
pub fn token(scheme: &SecurityScheme) -> String {
    format!("key-of-{}", scheme.ident.bare())
}

/// Prints the function that makes a client with all credentials, for all servers at once.
fn client(api: &Api) -> Result<String> {
    let client = &api.package.client;
    let mut code = format!(
        "use crate::{{Step, Told, tell}};\n\n\
         pub fn client(url: &str) -> sdk::{client} {{\n    \
         let builder = sdk::{client}::builder().base_url(url).no_retries();\n"
    );
    for scheme in api.schemes.values() {
        let values = match scheme.kind {
            SchemeKind::Basic => "\"user\", \"secret\"".to_owned(),
            _ => format!("{:?}", token(scheme)),
        };
        writeln!(code, "    let builder = builder.{}({values});", scheme.ident)?;
    }
    let own: std::collections::BTreeSet<&str> = api
        .operations()
        .filter_map(|operation| Some(operation.servers.first()?.url.as_str()))
        .collect();
    for server in own {
        writeln!(code, "    let builder = builder.server_url({server:?}, url);")?;
    }
    code += "    builder.build().expect(\"a client\")\n}\n\n";
    Ok(code)
}

fn function(api: &Api, index: usize, call: &Call<'_>) -> Result<String> {
    let method = match call.operation.ident.as_str() {
        // As the emitter has it: each of these is a function of the group's type.
        method @ ("new" | "clone" | "fmt") => format!("{method}_operation"),
        method => method.to_owned(),
    };
    let mut code = format!(
        "async fn call_{index}(client: &sdk::{}, step: &Step) -> Result<Told, String> {{\n    \
         let mut call = client.{}().{method}(",
        api.package.client, call.group.ident
    );
    let typed = |at: usize, slot: &CallArgument| match &slot.ty {
        Some(ty) => format!("::<{ty}>({at})?"),
        None => format!("::<bool>({at})?"),
    };
    let slots = || call.slots.iter().enumerate();
    for (at, slot) in slots().filter(|(_, slot)| slot.required) {
        let value = format!("step.get{}", typed(at, slot));
        write!(code, "{}, ", slot.argument(&value))?;
    }
    code += ");\n";
    for (at, slot) in slots().filter(|(_, slot)| !slot.required) {
        let value = if slot.ty.is_some() { "value" } else { "" };
        let name = if value.is_empty() { "_" } else { value };
        let value = slot.argument(value);
        writeln!(
            code,
            "    if let Some({}) = step.find{} {{\n        call = call.{}({value});\n    }}",
            name,
            typed(at, slot),
            slot.setter
        )?;
    }
    code += "    if let Some(status) = step.prefer {\n        \
             call = call.header(\"prefer\", format!(\"code={status}\"));\n    }\n    \
             Ok(tell(call.send_with_meta().await))\n}\n\n";
    Ok(code)
}
