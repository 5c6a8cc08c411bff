//! Every Rust example of the pages is a complete program that compiles, without a warning.

use anyhow::{Result, ensure};
use ory_sdk_generator::emit::FileSet;
use tests::markdown::Page;
use tests::scratch::Scratch;
use tests::workspace;

const MANIFEST: &str = r#"[package]
name = "page-examples"
version = "0.0.0"
edition = "2024"

[dependencies]
ory-sdk = { path = "SDK", features = ["full", "blocking", "test-util"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[lints.rust]
# Each program is a module, so nothing calls its `main`.
dead_code = "allow"
warnings = "deny"
"#;

/// The pages that show how the SDK is used.
fn pages() -> Result<Vec<String>> {
    let of_the_sdk =
        |path: &String| path == "README.md" || path.starts_with("generated/");
    Ok(workspace::pages()?.into_iter().filter(of_the_sdk).collect())
}

/// Returns the module name of a page: `generated/docs/OAuth2Api.md` → `generated_docs_oauth2api`.
fn module(path: &str) -> String {
    let word =
        |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    path.trim_end_matches(".md").chars().map(word).collect()
}

#[test]
fn every_example_compiles() -> Result<()> {
    let mut crate_files = FileSet::default();
    let mut root = String::from("//! The examples of the pages, one module each.\n\n");
    for path in pages()? {
        for block in Page::parse(&workspace::read(&path)?).rust {
            ensure!(block.flags.is_empty(), "{path}:{}: `{}`", block.line, block.flags);
            // A compiler's message names the page and the line.
            let name = format!("{}_line_{}", module(&path), block.line);
            root += &format!("mod {name};\n");
            crate_files.insert(format!("src/{name}.rs"), block.code);
        }
    }
    ensure!(
        crate_files.iter().count() >= 34,
        "the README and 33 operations have examples"
    );
    let sdk = workspace::root().join("generated");
    let sdk = sdk.display().to_string().replace('\\', "/");
    crate_files.insert("Cargo.toml", MANIFEST.replace("SDK", &sdk));
    crate_files.insert("src/lib.rs", root);
    let mut scratch = Scratch::new("examples")?;
    scratch.add("pages", &crate_files)?;
    scratch.cargo(&["check", "--quiet"])?;
    Ok(())
}
