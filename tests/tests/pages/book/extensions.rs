//! `extensions.md`: every key of a document that is the generator's own, and that its example has an effect.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::extensions::{EXTENSIONS, Member, Type};
use ory_sdk_generator::source::Source;
use ory_sdk_generator::{Inputs, files, model};
use tests::workspace;

use super::{NOTE, fresh, row};

const HEAD: &str = "# Keys of a document

A document says what OpenAPI has no word for in keys that begin with `x-sdk-`. They stand in the document or, where it is somebody
else's, in an [overlay](https://spec.openapis.org/overlay/v1.0.0.html) that is laid over it with `--overlay`. Such a key is never
ignored: one that is misspelt (E0220), of the wrong type (E0202) or in a place where nobody reads it (E0221) is an error.

The examples are actions for the [document of the guide](guide.md).
";

/// What an overlay needs beside its actions.
const OVERLAY: &str =
    "overlay: 1.0.0\ninfo: {title: Bookshop, version: 1.0.0}\nactions:\n";
/// What else that document needs, as the guide says.
const MEND: &str = "\
- target: $.paths['/orders'].post.responses['201'].content['application/json'].schema
  description: The document misspells the name of the schema.
  update: {$ref: '#/components/schemas/com.bookshop.Order'}
";

#[test]
fn the_page_has_every_key_that_is_ours() -> Result<()> {
    let mut page = format!("{NOTE}\n\n{HEAD}");
    for known in &EXTENSIONS {
        write!(page, "\n## `{}`\n\n{}\n\n", known.name, known.meaning)?;
        writeln!(page, "- **Where**: {}.", known.places())?;
        writeln!(page, "- **Value**: {}.", value(known.value))?;
        writeln!(page, "- **Effect**: {}\n", known.effect)?;
        if let Type::Object(members) = known.value {
            page += "| key | value | | meaning |\n| --- | --- | --- | --- |\n";
            members.iter().for_each(|it| page += &member(it));
            page += "\n";
        }
        writeln!(page, "```yaml\n{}```", known.example)?;
    }
    fresh("extensions.md", &page)
}

fn member(it: &Member) -> String {
    let required = if it.required { "required" } else { "optional" };
    row([&*format!("`{}`", it.name), &value(it.value), required, it.meaning])
}

fn value(value: Type) -> String {
    match value {
        Type::Flag => "`true` or `false`".to_owned(),
        Type::Text => "a text".to_owned(),
        Type::Word(words) => {
            let words: Vec<String> =
                words.iter().map(|word| format!("`{word}`")).collect();
            format!("one of {}", words.join(", "))
        }
        Type::Object(_) => "an object with these keys and no others".to_owned(),
    }
}

#[test]
fn each_example_changes_what_is_generated() -> Result<()> {
    let plain = generated(MEND)?;
    for known in &EXTENSIONS {
        ensure!(known.example.contains(known.name), "{} is not shown", known.name);
        let rust = |files: &FileSet| -> BTreeSet<String> {
            let own =
                files.iter().filter(|(path, _)| tests::fixtures::is_own_rust(path));
            own.map(|(_, text)| text.to_owned()).collect()
        };
        for action in known.example.split("- target").skip(1) {
            let with = generated(&format!("{MEND}- target{action}"))?;
            ensure!(rust(&plain) != rust(&with), "no effect:\n{action}");
        }
    }
    Ok(())
}

/// Generates the document of the guide with the actions of an overlay.
fn generated(actions: &str) -> Result<FileSet> {
    let document = workspace::read("generator/book/src/bookshop.yaml")?;
    let inputs = Inputs {
        spec: Source::new("openapi.yaml", document),
        overlay: Some(Source::new("overlay.yaml", format!("{OVERLAY}{actions}"))),
        settings: None,
        carried: Vec::new(),
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let api = model(&inputs, &mut diagnostics);
    let api = api.with_context(|| format!("{:?}", diagnostics.messages()))?;
    Ok(files(&api))
}
