//! The programs of the pages compile with the crate of the guide, and its settings with the modules of their page.

use anyhow::{Context as _, Result};
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::emit::FileSet;
use ory_sdk_generator::source::Source;
use ory_sdk_generator::{Inputs, files, model};
use tests::scratch::Scratch;
use tests::workspace;

use super::guide::{self, Block, blocks};

const MANIFEST: &str = "[package]
name = \"book-pages\"
version = \"0.0.0\"
edition = \"2024\"

[dependencies]
bookshop = { path = \"../bookshop\", features = [\"axum\", \"receipts\"] }
serde_json = \"1\"
tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }
";

/// Returns the public API of the crate that the guide ends with.
pub(super) fn listing() -> Result<String> {
    let files = generated(String::new(), Vec::new())?;
    let listing = files.iter().find(|(path, _)| *path == "API.txt");
    listing.map(|(_, text)| text.to_owned()).context("a listing")
}

#[test]
fn programs_and_modules_of_the_pages_compile() -> Result<()> {
    let page = blocks(&workspace::read("generator/book/src/modules.md")?);
    let settings = page.iter().filter(|block| block.language == "toml");
    let settings: String = settings.map(|block| format!("\n{}", block.code)).collect();
    let module =
        page.iter().find(|it| it.file.as_deref() == Some("modules/receipts.rs"));
    let module = module.context("the module of the page")?;
    let random = "//! Values that nobody can guess.\n\npub(crate) fn value() -> Option<u32> {\n    \
        getrandom::u32().ok()\n}\n\n#[test]\nfn there_is_one() {\n    assert!(value().is_some());\n}\n";
    let carried = vec![
        Source::new("modules/receipts.md", "# Receipts\n\nOne line for an order.\n"),
        Source::new("modules/receipts.rs", module.code.as_str()),
        Source::new("modules/shared/random.rs", random),
    ];
    let mut scratch = Scratch::new("book")?;
    scratch.add("bookshop", &generated(settings, carried)?)?;
    let mut files = FileSet::default();
    files.insert("Cargo.toml", MANIFEST);
    files.insert("src/lib.rs", "//! The programs are examples.\n");
    for page in ["unions", "runtime"] {
        let text = workspace::read(&format!("generator/book/src/{page}.md"))?;
        let program = blocks(&text).into_iter().find(|block| block.language == "rust");
        let program = program.with_context(|| format!("the program of {page}.md"))?;
        files.insert(format!("examples/page_{page}.rs"), program.code);
    }
    scratch.add("pages", &files)?;
    scratch.cargo(&["build", "--quiet", "-p", "book-pages", "--examples"])?;
    scratch.cargo(&[
        "run",
        "--quiet",
        "-p",
        "book-pages",
        "--example",
        "page_unions",
    ])?;
    Ok(())
}

/// Generates the document of the guide with its overlay and its settings, and more settings.
fn generated(more: String, mut carried: Vec<Source>) -> Result<FileSet> {
    let steps = guide::steps()?;
    let file = |name: &str| -> String {
        let is_it = |block: &&Block| block.file.as_deref() == Some(name);
        let parts = steps.iter().filter(is_it).map(|block| block.code.as_str());
        parts.collect::<Vec<_>>().join(if name.ends_with(".toml") { "\n" } else { "" })
    };
    let example = "examples/list_books.rs";
    carried.push(Source::new(example, file(example)));
    let document = workspace::read("generator/book/src/bookshop.yaml")?;
    let inputs = Inputs {
        spec: Source::new("openapi.yaml", document),
        overlay: Some(Source::new("overlay.yaml", file("overlay.yaml"))),
        settings: Some(Source::new("sdk.toml", file("sdk.toml") + &more)),
        carried,
        name: None,
    };
    let mut diagnostics = Diagnostics::default();
    let api = model(&inputs, &mut diagnostics);
    let api = api.with_context(|| format!("{:?}", diagnostics.messages()))?;
    Ok(files(&api))
}
