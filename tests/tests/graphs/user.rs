//! The program of somebody who uses the crates: it asks of every model what the compiler would be asked one day, and
//! holds results in tasks that move between threads.

use std::fmt::Write as _;

use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::model::{Api, Group, Operation, TypeRef};

#[derive(Debug, Default)]
pub(super) struct User {
    crates: Vec<String>,
    code: String,
}

const HEAD: &str = "\
//! Has no `recursion_limit` of its own.

fn is_whole<T>()
where
    T: Send + Sync + Unpin + std::panic::UnwindSafe + 'static,
    T: Clone + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
{
}

fn given<T: serde::de::DeserializeOwned>() -> T {
    serde_json::from_str(\"{}\").expect(\"nobody runs this\")
}

/// Somebody else's future around ours.
async fn later<T>(future: impl Future<Output = T>) -> T {
    tokio::task::yield_now().await;
    future.await
}
";

impl User {
    /// Adds a crate.
    pub(super) fn uses(&mut self, name: &str, api: &Api) {
        self.crates.push(name.to_owned());
        let models = api.types.keys();
        let types =
            models.map(|model| format!("        is_whole::<models::{model}>();\n"));
        let operations = api.groups.iter().flat_map(|group| {
            group.operations.iter().map(move |operation| (group, operation))
        });
        let (calls, tasks): (String, String) =
            operations.map(|(group, operation)| call(group, operation)).unzip();
        _ = write!(
            self.code,
            "
mod {name} {{
    use {name}::{{Client, Error, models}};

    use super::{{given, is_whole, later}};

    pub(super) fn types() {{
{types}    }}
{calls}
    pub(super) fn tasks(client: &Client) {{
{tasks}    }}
}}
",
            types = types.collect::<String>(),
        );
    }

    /// Returns the files of the program.
    pub(super) fn files(&self) -> FileSet {
        let mut manifest = "\
[package]
name = \"graphs-user\"
version = \"0.1.0\"
edition = \"2024\"

[dependencies]
serde = { version = \"1\", default-features = false }
serde_json = \"1\"
tokio = { version = \"1\", features = [\"rt\"] }
"
        .to_owned();
        let mut code = format!("{HEAD}{}\nfn main() {{\n", self.code);
        for name in &self.crates {
            let path = format!("path = \"../{name}\"");
            let features = "default-features = false, features = [\"full\"]";
            _ = writeln!(manifest, "{name} = {{ {path}, {features} }}");
            _ = writeln!(code, "    {name}::types();\n    let _ = {name}::tasks;");
        }
        code.push_str("}\n");
        let mut files = FileSet::default();
        files.insert("Cargo.toml", manifest);
        files.insert("src/main.rs", code);
        files
    }
}

/// Returns a function that calls an operation and uses its result after it has waited, and the tasks that
/// run it and the call alone.
fn call(group: &Group, operation: &Operation) -> (String, String) {
    let (group, method) = (group.module.bare(), operation.ident.bare());
    let body = operation.body.as_ref().map(|body| &body.contents[0].ty);
    let body = match body {
        Some(TypeRef::Named(ty)) => format!("given::<models::{ty}>()"),
        _ => String::new(),
    };
    let function = format!(
        "
    async fn {method}(client: &Client) -> Result<bool, Error> {{
        let value = client.{group}().{method}({body}).await?;
        tokio::task::yield_now().await;
        let text = serde_json::to_string(&value).unwrap_or_default();
        let again = serde_json::from_str(&text).unwrap_or(value.clone());
        tokio::task::yield_now().await;
        println!(\"{{value:?}}\");
        Ok(again == value)
    }}
"
    );
    let tasks = format!(
        "        let own = client.clone();
        tokio::spawn(later(async move {{ later({method}(&own)).await }}));
        let own = client.clone();
        tokio::spawn(async move {{ own.{group}().{method}({body}).await }});
"
    );
    (function, tasks)
}
