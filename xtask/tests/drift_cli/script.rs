//! `.ci/drift`, which the workflow runs: with a repository of our own, and a `gh` that takes notes.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use tempfile::{TempDir, tempdir};
use xtask::workspace;

use crate::next::{next, remove};
use crate::run::{Copy, FOLLOWED, Run, release, run};

/// `gh pr list` says that there is a pull request as soon as there is the file `open`.
const GH: &str = r#"#!/bin/sh
cd "$(dirname "$0")"
echo "$@" >> calls
case "$2" in
    list) test ! -e open || echo 7 ;;
    create | edit) touch open; while [ $# -gt 0 ]; do test "$1" != --body-file || cat "$2" > body; shift; done ;;
esac
"#;

/// Returns a folder with a `gh`.
pub(crate) fn tools() -> Result<TempDir> {
    let folder = tempdir()?;
    let gh = folder.path().join("gh");
    fs::write(&gh, GH)?;
    fs::set_permissions(&gh, fs::Permissions::from_mode(0o755))?;
    Ok(folder)
}

/// Runs the script of a workspace.
pub(crate) fn script(
    root: &Path,
    tools: &Path,
    upstream: &Path,
    publish: bool,
) -> Result<Run> {
    let path = std::env::var("PATH")?;
    let mut command = Command::new("bash");
    command.arg(root.join(".ci/drift")).arg(upstream).arg(tools.join("report.md"));
    command.args(publish.then_some("--publish"));
    command.env("XTASK", env!("CARGO_BIN_EXE_xtask"));
    command.env("CARGO_MANIFEST_DIR", root.join("xtask"));
    command.env("PATH", format!("{}:{path}", tools.display()));
    for key in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{key}_NAME"), "Test");
        command.env(format!("GIT_{key}_EMAIL"), "test@example.com");
    }
    run(&mut command)
}

/// Returns a folder with one release.
fn folder_of(file: &Path) -> Result<TempDir> {
    let folder = tempdir()?;
    fs::copy(file, folder.path().join(file.file_name().unwrap_or_default()))?;
    Ok(folder)
}

#[test]
fn nothing_is_published_where_nothing_changed() -> Result<()> {
    let Some(newest) = release(FOLLOWED) else { return Ok(()) };
    let (upstream, tools) = (folder_of(&newest)?, tools()?);
    let done = script(workspace::root(), tools.path(), upstream.path(), true)?;
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains("::notice title=drift::nothing changed"), "{done:?}");
    assert!(!tools.path().join("calls").exists());
    Ok(())
}

#[test]
fn an_older_release_is_no_news() -> Result<()> {
    let (upstream, tools) = (tempdir()?, tools()?);
    for older in ["ory-v1.22.9.json", "ory-v1.22.65.json"] {
        fs::write(upstream.path().join(older), "{")?;
    }
    let done = script(workspace::root(), tools.path(), upstream.path(), true)?;
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(done.out.contains("the newest document is that of v1.22.65"), "{done:?}");
    assert!(!tools.path().join("calls").exists());
    Ok(())
}

#[test]
fn a_pull_request_is_opened_once_and_then_updated() -> Result<()> {
    let Some(followed) = release(FOLLOWED) else { return Ok(()) };
    let (upstream, tools, copy) = (tempdir()?, tools()?, Copy::new()?);
    next(&followed, upstream.path(), "v1.22.90", |tree| {
        remove(tree, "/paths/~1projects~1{project_id}~1opl~1validate")
    })?;
    let remote = tempdir()?;
    copy.git(&["init", "--quiet", "--bare", &remote.path().display().to_string()])?;
    copy.git(&["remote", "add", "origin", &remote.path().display().to_string()])?;
    for command in ["create", "edit"] {
        let done = script(copy.root(), tools.path(), upstream.path(), true)?;
        assert_eq!(done.code, Some(0), "{done:?}");
        assert!(
            done.out.lines().any(|line| line.starts_with("::error title=")),
            "{done:?}"
        );
        let calls = fs::read_to_string(tools.path().join("calls"))?;
        let last = calls.lines().last().unwrap_or_default();
        assert!(last.starts_with(&format!("pr {command} ")), "{calls}");
        assert!(last.contains("v1.22.90"), "{last}");
        let body = fs::read_to_string(tools.path().join("body"))?;
        assert!(body.contains("operation removed"), "{body}");
    }
    copy.git(&["fetch", "--quiet", "origin", "drift"])?;
    copy.git(&["diff", "--exit-code", "HEAD", "FETCH_HEAD"])
}

#[test]
fn a_fault_is_no_drift() -> Result<()> {
    let (upstream, tools) = (tempdir()?, tools()?);
    fs::write(upstream.path().join("v9.0.0.json"), "{")?;
    let done = script(workspace::root(), tools.path(), upstream.path(), true)?;
    assert_eq!(done.code, Some(3), "{done:?}");
    assert!(!tools.path().join("calls").exists());
    Ok(())
}
