//! The program of the README does what the README says, against a local server.

use anyhow::{Context as _, Result, ensure};
use ory_sdk_generator::emit::FileSet;
use tests::copied::with_path;
use tests::markdown::Page;
use tests::scratch::Scratch;
use tests::server::{Reply, Request, Server};
use tests::workspace;

/// What is before the dependencies, which are the README's own.
const MANIFEST: &str =
    "[package]\nname = \"readme-program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n";

fn reply(request: &Request) -> Reply {
    match (request.method.as_str(), request.path()) {
        ("GET", "/admin/clients") => {
            Reply::json(200, r#"[{"client_id": "holiday-photos"}]"#)
        }
        ("POST", "/admin/oauth2/introspect") => Reply::json(200, r#"{"active": true}"#),
        ("GET", "/admin/clients/no-such-client") => Reply::json(
            404,
            r#"{"error": "not_found", "error_description": "Not here"}"#,
        ),
        _ => Reply::status(500),
    }
}

#[test]
fn the_program_of_the_readme_runs() -> Result<()> {
    let page = Page::parse(&workspace::read("README.md")?);
    let program = page.rust.first().context("the README shows a program")?;
    let dependencies = &page.toml.first().context("the README shows a manifest")?.code;
    let sdk = workspace::root().join("generated");
    let mut files = FileSet::default();
    let manifest = format!("{MANIFEST}{}", with_path(dependencies, &sdk)?);
    files.insert("Cargo.toml", manifest);
    files.insert("src/main.rs", program.code.as_str());
    let mut scratch = Scratch::new("readme")?;
    scratch.add("program", &files)?;

    let server = Server::replying(reply)?;
    let url = server.url();
    let env = [("ORY_SDK_URL", url.as_str()), ("ORY_ACCESS_TOKEN", "the-key")];
    let printed = scratch.cargo_with(&["run", "--quiet"], &env)?;
    assert_eq!(
        printed,
        "client holiday-photos\ntoken is active: true\nno such client: Not here\n"
    );
    for request in server.requests() {
        let key = request.header("authorization");
        ensure!(key == Some("Bearer the-key"), "{request:?}");
    }
    assert_eq!(server.requests()[0].query(), "page_size=10");
    Ok(())
}

/// What the README shows of a program stands in it, and its length is as the README says.
#[test]
fn what_is_shown_of_a_program_stands_in_it() -> Result<()> {
    let readme = workspace::read("README.md")?;
    let program = workspace::read("generated/examples/consent_kit.rs")?;
    let shown = readme.split_once("```rs\n").context("a part of a program")?;
    let (shown, _) = shown.1.split_once("```").context("its end")?;
    ensure!(program.contains(shown), "not in the program:\n{shown}");
    let lines = program.lines().count();
    ensure!(lines < 150, "{lines} lines are not few");
    ensure!(
        readme.contains(&format!("a whole server in {lines} lines")),
        "{lines} lines"
    );
    Ok(())
}
