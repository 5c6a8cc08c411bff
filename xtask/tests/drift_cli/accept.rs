//! `--accept` in a copy of the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, anyhow};
use clap::Parser;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::limits::Limits;
use serde_json::{Value, json};
use tempfile::tempdir;
use xtask::drift::{Accepted, Args, Compared, accept, compare};
use xtask::workspace::{Named, OVERLAY, SETTINGS, SPEC};
use xtask::{generate, inputs, output};

use crate::next::{next, put};
use crate::run::{Copy, FOLLOWED, release, run};

#[derive(Parser)]
struct Line {
    #[command(flatten)]
    args: Args,
}

pub(crate) fn compared(root: &Path, upstream: &Path) -> Result<Compared> {
    let upstream = upstream.display().to_string();
    let line = Line::try_parse_from(["drift", "--upstream", &upstream])?;
    compare(root, &line.args).map_err(|refused| anyhow!("{refused:?}"))
}

fn take(copy: &Copy, upstream: &Path, reason: Option<&str>) -> Result<Accepted> {
    let accepted = accept(copy.root(), &compared(copy.root(), upstream)?, reason)?;
    copy.commit()?;
    Ok(accepted)
}

/// What upstream says of what it adds.
const THEIRS: &str = "The number of all clients, and nothing else.";

/// Gives a parameter another name, which breaks who sends it.
fn renamed(tree: &mut Value) -> Result<()> {
    let params = tree.pointer_mut("/paths/~1admin~1identities/get/parameters");
    let mut params = params.and_then(Value::as_array_mut).into_iter().flatten();
    let param = params.find(|param| param["name"] == "credentials_identifier");
    param.context("the parameter")?["name"] = "credentials_name".into();
    Ok(())
}

/// Adds an operation, and a property that need not be there.
fn more(tree: &mut Value) -> Result<()> {
    let schema = json!({"type": "string", "description": THEIRS});
    put(tree, "/components/schemas/identity/properties/nickname", schema)?;
    let content = json!({"application/json": {"schema": {"type": "integer"}}});
    let count = json!({"get": {
        "operationId": "countOAuth2Clients",
        "tags": ["oAuth2"],
        "summary": THEIRS,
        "security": [{"oryAccessToken": []}],
        "responses": {"200": {"description": THEIRS, "content": content}},
    }});
    put(tree, "/paths/~1admin~1clients~1count", count)
}

#[test]
fn a_release_is_taken_over() -> Result<()> {
    let Some(followed) = release(FOLLOWED) else { return Ok(()) };
    let (copy, releases) = (Copy::new()?, tempdir()?);
    let breaking = next(&followed, releases.path(), "v1.22.90", renamed)?;
    let additive = next(&followed, releases.path(), "v1.22.91", |tree| {
        renamed(tree)?;
        more(tree)
    })?;
    let version = |copy: &Copy| -> Result<String> {
        let manifest: toml::Table = copy.read("generated/Cargo.toml")?.parse()?;
        Ok(manifest["package"]["version"].as_str().context("a version")?.to_owned())
    };

    // Breaking changes need a reason.
    let before = copy.read("spec/identity/paths.yaml")?;
    let refused = accept(copy.root(), &compared(copy.root(), &breaking)?, Some(" "));
    let why = refused.map(|_| ()).expect_err("no reason").to_string();
    assert!(why.contains("would break users"), "{why}");
    assert_eq!(copy.read("spec/identity/paths.yaml")?, before);
    take(&copy, &breaking, Some("it is for a test"))?;
    assert_eq!(version(&copy)?, "0.2.0");
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v1.22.90\""));
    assert!(
        copy.read("generated/docs/IdentityApi.md")?.contains("**credentials_name**")
    );
    assert_eq!(compared(copy.root(), &breaking)?.report.entries.len(), 0);

    // What adds something needs none.
    let suggested = compared(copy.root(), &additive)?.report.next_version();
    let suggested = suggested.context("a version")?;
    let accepted = take(&copy, &additive, None)?;
    assert_eq!(version(&copy)?, suggested);
    assert_eq!(suggested, "0.2.1");
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v1.22.91\""));
    assert!(
        copy.root().join("generated/src/api/oauth2/count_oauth2_clients.rs").is_file()
    );
    let changelog = copy.read("CHANGELOG.md")?;
    let section = "### Ory `v1.22.91`, as version 0.2.1\n\n";
    let added = "- operation added: `GET /admin/clients/count` (`";
    assert!(changelog.contains(added), "{changelog}");
    assert!(
        changelog.contains("::count_oauth2_clients"),
        "it names the items: {changelog}"
    );
    assert!(changelog.contains(section), "{changelog}");
    assert!(changelog.contains("it is for a test"), "{changelog}");

    // What was accepted for the release before is no change any more, and the new words are missing.
    let now = compared(copy.root(), &additive)?.report;
    assert!(now.entries.is_empty(), "{:#?}", now.entries);
    assert!(!now.stale.is_empty());
    assert!(accepted.undescribed > 0 && now.undescribed == accepted.undescribed);
    for file in
        ["spec/ory.yaml", "spec/oauth2/paths.yaml", "spec/shared/identities.yaml"]
    {
        assert!(!copy.read(file)?.contains(THEIRS), "{file} has a word of upstream");
    }
    assert_is_green(&copy)
}

/// Nothing is stale, the lock fits, and the crate compiles.
fn assert_is_green(copy: &Copy) -> Result<()> {
    let named = |path: &str| Named {
        path: copy.root().join(path),
        shown: path.to_owned(),
    };
    let (overlay, settings) = (named(OVERLAY), named(SETTINGS));
    let spec = named(SPEC);
    let inputs =
        inputs::read(&spec, Some(&overlay), Some(&settings), Limits::default())?;
    let out = copy.root().join("generated");
    let made = generate::build(&inputs, &out, &mut Diagnostics::default());
    let (_, files) = made.context("the crate of the copy")?;
    let written = output::write(&out, &files)?;
    assert_eq!((written.written, written.removed), (0, 0), "something was stale");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    // What the crate depends on is built there already.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().context("a folder")?;
    let mut check = Command::new(cargo);
    check.args(["check", "--quiet", "--package", "ory-sdk", "--locked", "--offline"]);
    check.current_dir(copy.root()).env("CARGO_TARGET_DIR", target);
    let checked = run(&mut check)?;
    assert_eq!(checked.code, Some(0), "{checked:?}");
    Ok(())
}

#[test]
fn what_is_not_committed_is_not_overwritten() -> Result<()> {
    let Some(new) = release(FOLLOWED) else { return Ok(()) };
    let copy = Copy::new()?;
    fs::write(copy.root().join("README.md"), "changed")?;
    let refused = accept(copy.root(), &compared(copy.root(), &new)?, Some("a reason"));
    let why = refused.map(|_| ()).expect_err("dirty").to_string();
    assert!(why.contains("not committed"), "{why}");
    Ok(())
}

#[test]
fn a_machine_does_not_accept() -> Result<()> {
    let Some(new) = release(FOLLOWED) else { return Ok(()) };
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["drift", "--accept", "--upstream"]).arg(new).env("CI", "true");
    let refused = run(&mut command)?;
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.err.contains("$CI is set"), "{refused:?}");
    Ok(())
}
