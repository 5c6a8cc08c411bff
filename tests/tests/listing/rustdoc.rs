//! What rustdoc finds in a crate, as lines of a listing.

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::scratch::Scratch;
use tests::workspace;

use crate::combined;
use crate::item;
use crate::types::{arguments, comparable, generics, ty};

/// Returns whether there is a rustdoc that writes JSON.
pub(crate) fn is_there() -> bool {
    let mut command = nightly("rustdoc");
    let status = command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
    status.status().is_ok_and(|status| status.success())
}

fn nightly(program: &str) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", program]);
    // Those of the toolchain that runs the tests.
    for variable in ["CARGO", "RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(variable);
    }
    command
}

/// Returns rustdoc's JSON of the crate with all features.
pub(crate) fn json(scratch: &Scratch) -> Result<Value> {
    let mut command = nightly("cargo");
    command.args(["rustdoc", "--quiet", "--lib", "--all-features", "--"]);
    command.args(["-Zunstable-options", "--output-format=json", "--cap-lints=allow"]);
    let output = command
        .current_dir(scratch.member(combined::NAME))
        .env("CARGO_TARGET_DIR", workspace::target())
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .context("cannot run rustup")?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "rustdoc failed:\n{told}");
    let path = workspace::target().join(format!("doc/{}.json", combined::NAME));
    serde_json::from_str(&fs::read_to_string(path)?).context("rustdoc's JSON")
}

/// Returns the public items of a module as if it were the root.
pub(crate) fn lines(found: &Value, module: &str, id: &Value) -> BTreeSet<String> {
    let mut lines = Lines {
        found,
        module,
        lines: BTreeSet::new(),
    };
    lines.module(id, "");
    lines.lines
}

/// The modules whose items are listed.
const GENERATED: [&str; 3] = ["api", "models", "security"];

struct Lines<'f> {
    found: &'f Value,
    module: &'f str,
    lines: BTreeSet<String>,
}

impl Lines<'_> {
    fn say(&mut self, line: &str) {
        self.lines.insert(comparable(line));
    }

    fn module(&mut self, id: &Value, path: &str) {
        for id in list(&item(self.found, id)["inner"]["module"]["items"]) {
            let found = item(self.found, id);
            let name = text(&found["name"]);
            if let Some(target) = found["inner"].get("use") {
                self.reexport(target, path);
            } else if found["inner"].get("module").is_some() {
                self.say(&format!("mod {path}{name}"));
                // A module that was written by hand is one line.
                if !path.is_empty() || GENERATED.contains(&name) {
                    self.module(id, &format!("{path}{name}::"));
                }
            } else {
                self.definition(found, &format!("{path}{name}"));
            }
        }
    }

    fn reexport(&mut self, target: &Value, path: &str) {
        let name = format!("{path}{}", text(&target["name"]));
        let at = &self.found["paths"][target["id"].to_string()]["path"];
        let definition = item(self.found, &target["id"]);
        if at[1] == self.module && !definition.is_null() {
            return self.definition(definition, &name);
        }
        let source = text(&target["source"]);
        let source = source.trim_start_matches("crate::").trim_start_matches("::");
        self.say(&format!("use {name} = {source}"));
    }

    fn definition(&mut self, found: &Value, path: &str) {
        let Some((kind, inner)) =
            found["inner"].as_object().and_then(|inner| inner.iter().next())
        else {
            return;
        };
        match kind.as_str() {
            "struct" => {
                self.say(&format!("struct {path}{}", generics(&inner["generics"])));
                let plain = list(&inner["kind"]["plain"]["fields"]);
                for id in plain.chain(list(&inner["kind"]["tuple"])) {
                    self.field(id, path);
                }
            }
            "enum" => {
                self.say(&format!("enum {path}{}", generics(&inner["generics"])));
                for id in list(&inner["variants"]) {
                    let variant = item(self.found, id);
                    let held = list(&variant["inner"]["variant"]["kind"]["tuple"]);
                    let held = held
                        .map(|id| ty(&item(self.found, id)["inner"]["struct_field"]));
                    let held: Vec<String> = held.collect();
                    let name = text(&variant["name"]);
                    let held = match held.is_empty() {
                        true => String::new(),
                        false => format!("({})", held.join(", ")),
                    };
                    self.say(&format!("variant {path}::{name}{held}"));
                }
            }
            "type_alias" => {
                self.say(&format!("type {path} = {}", ty(&inner["type"])));
                self.call(&inner["type"]["resolved_path"], &found["id"], path);
            }
            "constant" => self.say(&format!("const {path}: {}", ty(&inner["type"]))),
            "static" => self.say(&format!("static {path}: {}", ty(&inner["type"]))),
            other => self.say(&format!("{other} {path}")),
        }
        for id in list(&inner["impls"]) {
            let inner = &item(self.found, id)["inner"]["impl"];
            // Others that name the type are here, too.
            if inner["for"]["resolved_path"]["id"] == found["id"] {
                self.implementation(inner, path);
            }
        }
    }

    /// Says what a call has of its own: functions of the type of all calls, given the operation, and traits of the name
    /// that the type has then.
    fn call(&mut self, target: &Value, alias: &Value, path: &str) {
        let operation = operation(target);
        if operation.is_null() {
            return;
        }
        let all = &item(self.found, &target["id"])["inner"]["struct"]["impls"];
        let own = list(all).map(|id| &item(self.found, id)["inner"]["impl"]);
        let own =
            own.filter(|it| self::operation(&it["for"]["resolved_path"]) == operation);
        let index = self.found["index"].as_object().into_iter().flatten();
        let named = index.map(|(_, item)| &item["inner"]["impl"]);
        let named = named.filter(|it| it["for"]["resolved_path"]["id"] == *alias);
        for inner in own.chain(named) {
            self.implementation(inner, path);
        }
    }

    fn field(&mut self, id: &Value, path: &str) {
        let field = item(self.found, id);
        if field["visibility"] == "public" {
            let name = text(&field["name"]);
            let ty = ty(&field["inner"]["struct_field"]);
            self.say(&format!("field {path}::{name}: {ty}"));
        }
    }

    fn implementation(&mut self, inner: &Value, path: &str) {
        let is_of_all =
            inner["is_synthetic"] == true || !inner["blanket_impl"].is_null();
        if inner.is_null() || is_of_all {
            return;
        }
        let members = list(&inner["items"]).map(|id| item(self.found, id));
        let members: Vec<&Value> = members.collect();
        if inner["trait"].is_null() {
            for member in members.into_iter().filter(|it| it["visibility"] == "public") {
                let function = &member["inner"]["function"];
                let name = text(&member["name"]);
                let generics = generics(&function["generics"]);
                let signature = signature(&function["sig"]);
                self.say(&format!("fn {path}::{name}{generics}{signature}"));
            }
            return;
        }
        let name = text(&inner["trait"]["path"]);
        // The compiler's own, beside `PartialEq`.
        if name.ends_with("StructuralPartialEq") {
            return;
        }
        let name = format!("{name}{}", arguments(&inner["trait"]["args"]));
        let mut types = members.iter().filter_map(|it| it["inner"].get("assoc_type"));
        let first = types.next().map(|it| format!(": {}", ty(&it["type"])));
        self.say(&format!("impl {name} for {path}{}", first.unwrap_or_default()));
    }
}

/// Returns the operation that the type of all calls is given; null of any other type, or where it is given any.
fn operation(path: &Value) -> &Value {
    let name = text(&path["path"]);
    match name == "OperationCall" || name.ends_with("::OperationCall") {
        true => {
            &path["args"]["angle_bracketed"]["args"][0]["type"]["resolved_path"]["id"]
        }
        false => &Value::Null,
    }
}

/// Returns arguments and result of a function.
fn signature(sig: &Value) -> String {
    let inputs = list(&sig["inputs"]).map(|input| {
        let (name, of) = (text(&input[0]), ty(&input[1]));
        match (name, of.as_str()) {
            ("self", "Self") => "self".to_owned(),
            ("self", "&Self") => "&self".to_owned(),
            ("self", "&mut Self") => "&mut self".to_owned(),
            _ => format!("{name}: {of}"),
        }
    });
    let inputs: Vec<String> = inputs.collect();
    let output = match &sig["output"] {
        Value::Null => String::new(),
        output => format!(" -> {}", ty(output)),
    };
    format!("({}){output}", inputs.join(", "))
}

pub(crate) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten().filter(|value| !value.is_null())
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
