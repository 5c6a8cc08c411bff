//! The programs, built once, and run as processes.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Context as _, Result, anyhow};
use tests::scratch::Scratch;
use tests::server::Server;
use tests::{generated, program};

/// The key that every program is given.
pub(crate) const KEY: &str = "the-key";

/// What a program said, and whether it ended well.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) lines: Vec<String>,
    pub(crate) errors: String,
    pub(crate) success: bool,
}

/// Returns the workspace with the SDK. One test at a time has it.
pub(crate) fn scratch() -> Result<(MutexGuard<'static, ()>, Scratch)> {
    static LOCK: Mutex<()> = Mutex::new(());
    let guard = LOCK.lock().unwrap_or_else(PoisonError::into_inner);
    let mut scratch = Scratch::new("programs")?;
    scratch.generate("programs-sdk", &generated::project_inputs()?)?;
    Ok((guard, scratch))
}

/// Returns a command that runs a program with the server's URL and the key.
pub(crate) fn command(name: &str, server: &Server) -> Result<Command> {
    static BUILT: OnceLock<Result<BTreeMap<String, PathBuf>, String>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        let build = || {
            let (_guard, scratch) = scratch()?;
            let features = "axum,blocking,consent,flows,identities,oauth,permissions,project,proxy,session,test-util,ui,\
                            verifier,webhooks";
            program::examples(&scratch, "ory-sdk", features)
        };
        build().map_err(|error| format!("{error:#}"))
    });
    let built = built.as_ref().map_err(|error| anyhow!("{error}"))?;
    let mut command = Command::new(built.get(name).context("no such program")?);
    command.env("ORY_SDK_URL", server.url()).env("ORY_ACCESS_TOKEN", KEY);
    Ok(command)
}

/// Runs a program to its end.
pub(crate) fn run(
    name: &str,
    server: &Server,
    arguments: &[&str],
    env: &[(&str, &str)],
) -> Result<Outcome> {
    run_with(name, server, arguments, env, "")
}

/// The same, with an input.
pub(crate) fn run_with(
    name: &str,
    server: &Server,
    arguments: &[&str],
    env: &[(&str, &str)],
    input: &str,
) -> Result<Outcome> {
    let mut command = command(name, server)?;
    command.args(arguments).envs(env.iter().copied()).stdin(Stdio::piped());
    let mut process = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let mut stdin = process.stdin.take().context("the input is piped")?;
    // A program that has ended before it has read all is no fault here.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = process.wait_with_output()?;
    Ok(Outcome {
        lines: String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect(),
        errors: String::from_utf8(output.stderr)?,
        success: output.status.success(),
    })
}
