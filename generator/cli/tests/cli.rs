//! The command line as its users meet it, in folders that have nothing to do with this workspace.

#[path = "cli/messages.rs"]
mod messages;
#[path = "cli/new.rs"]
mod new;

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

/// Runs the program in a folder.
fn run<S: AsRef<OsStr>>(folder: &Path, args: &[S]) -> Result<Run> {
    fed(folder, args, "")
}

/// Runs the program with a text on its standard input.
fn fed<S: AsRef<OsStr>>(folder: &Path, args: &[S], input: &str) -> Result<Run> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_openapi-to-crate"))
        .args(args)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().context("the input is piped")?;
    // Whoever does not read it closes it.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output()?;
    Ok(Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout)?,
        err: String::from_utf8(output.stderr)?,
    })
}

#[test]
fn the_completions_of_each_shell_know_the_commands() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = run(folder.path(), &["completions", shell])?;
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{shell}");
        for word in ["generate", "max-output-mib", "fail-on"] {
            assert!(run.out.contains(word), "{shell}: {word}");
        }
    }
    assert_eq!(run(folder.path(), &["completions", "cmd"])?.code, Some(2));
    Ok(())
}

#[test]
fn the_manual_has_a_page_for_each_command() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for _ in ["new", "replaced"] {
        let run = run(folder.path(), &["man", "share/man1"])?;
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{run:?}");
    }
    let page = |name: &str| {
        let path = folder.path().join("share/man1").join(name);
        std::fs::read_to_string(&path).with_context(|| name.to_owned())
    };
    assert!(page("openapi-to-crate.1")?.contains(".TH openapi-to-crate 1"));
    for command in
        ["new", "generate", "lint", "explain", "examples", "drift", "completions", "man"]
    {
        assert!(
            page(&format!("openapi-to-crate-{command}.1"))?.contains(".SH SYNOPSIS")
        );
    }
    assert!(page("openapi-to-crate-drift.1")?.contains("upstream"));
    Ok(())
}
