//! `--accept` in a copy of the workspace.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, anyhow};
use clap::Parser;
use ory_sdk_generator::diagnostic::Diagnostics;
use ory_sdk_generator::limits::Limits;
use xtask::drift::{Accepted, Args, Compared, accept, compare};
use xtask::workspace::{Named, OVERLAY, SETTINGS, SPEC};
use xtask::{generate, inputs, output};

use crate::run::{Copy, release, run};

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

#[test]
fn a_release_is_taken_over() -> Result<()> {
    let (Some(old), Some(new)) = (release(63), release(65)) else { return Ok(()) };
    let copy = Copy::new()?;
    let version = |copy: &Copy| -> Result<String> {
        let manifest: toml::Table = copy.read("generated/Cargo.toml")?.parse()?;
        Ok(manifest["package"]["version"].as_str().context("a version")?.to_owned())
    };

    // Breaking changes need a reason. This is how the copy comes to follow the old release.
    let before = copy.read(SPEC)?;
    let refused = accept(copy.root(), &compared(copy.root(), &old)?, Some(" "));
    let why = refused.map(|_| ()).expect_err("no reason").to_string();
    assert!(why.contains("2 changes would break users"), "{why}");
    assert_eq!(copy.read(SPEC)?, before);
    take(&copy, &old, Some("it is for a test"))?;
    assert_eq!(version(&copy)?, "0.2.0");
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v1.22.63\""));
    assert!(
        !copy
            .root()
            .join("generated/src/api/oauth2/rotate_oauth2_client_secret.rs")
            .exists()
    );
    assert_eq!(compared(copy.root(), &old)?.report.entries.len(), 0);

    // And this is what is asked for: from v1.22.63 to v1.22.65.
    let suggested = compared(copy.root(), &new)?.report.next_version();
    let suggested = suggested.context("a version")?;
    let accepted = take(&copy, &new, None)?;
    assert_eq!(version(&copy)?, suggested);
    assert_eq!(suggested, "0.2.1");
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v1.22.65\""));
    let changelog = copy.read("CHANGELOG.md")?;
    let section = "### Ory `v1.22.65`, as version 0.2.1\n\n\
        - operation added: `DELETE /admin/clients/{id}/secrets/rotate`\n\
        - operation added: `POST /admin/clients/{id}/secrets/rotate`\n";
    assert!(changelog.contains(section), "{changelog}");
    assert!(changelog.contains("it is for a test"), "{changelog}");

    // What was accepted for the release before is no change any more, and the new words are missing.
    let now = compared(copy.root(), &new)?.report;
    assert!(now.entries.is_empty(), "{:#?}", now.entries);
    assert_eq!(now.stale.len(), 2);
    assert!(accepted.undescribed > 0 && now.undescribed == accepted.undescribed);
    let upstream = fs::read_to_string(&new)?;
    for line in copy.read(SPEC)?.lines() {
        let words = line.trim().strip_prefix("description: ").unwrap_or_default();
        let sentence = words.len() > 40 && words.contains(' ');
        assert!(
            !sentence || !upstream.contains(words.trim_matches(['\'', '"'])),
            "{words}"
        );
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
    let Some(new) = release(65) else { return Ok(()) };
    let copy = Copy::new()?;
    fs::write(copy.root().join("README.md"), "changed")?;
    let refused = accept(copy.root(), &compared(copy.root(), &new)?, Some("a reason"));
    let why = refused.map(|_| ()).expect_err("dirty").to_string();
    assert!(why.contains("not committed"), "{why}");
    Ok(())
}

#[test]
fn a_machine_does_not_accept() -> Result<()> {
    let Some(new) = release(65) else { return Ok(()) };
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["drift", "--accept", "--upstream"]).arg(new).env("CI", "true");
    let refused = run(&mut command)?;
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.err.contains("$CI is set"), "{refused:?}");
    Ok(())
}
