//! Node and the packages that the checks run against.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::workspace::root;

/// The oldest Node that all packages run on.
const OLDEST: u32 = 20;

/// Where the packages are listed, beside our own scripts.
const SOURCES: &str = "tests/conformance";

/// Returns the folder that the packages are installed in, and our scripts copied to: Node looks for
/// packages beside the script that imports them.
#[must_use]
pub fn folder() -> PathBuf {
    root().join("target/conformance/node")
}

/// Returns what is missing on this machine, and what to do about it.
pub fn available() -> Result<(), String> {
    let ask = |program: &str| {
        let asked =
            Command::new(program).arg("--version").stderr(Stdio::null()).output();
        let told = asked.ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&told.stdout).trim().to_owned())
    };
    let need = format!("`cargo xtask conformance` needs Node {OLDEST} or newer and npm");
    let version = ask("node").ok_or_else(|| format!("{need}: there is no `node`"))?;
    let major = version.trim_start_matches('v').split('.').next();
    let major: u32 = major.and_then(|it| it.parse().ok()).unwrap_or(0);
    if major < OLDEST {
        return Err(format!("{need}: `node` is {version}"));
    }
    ask("npm").map(drop).ok_or_else(|| format!("{need}: there is no `npm`"))
}

/// Copies our scripts, and installs the packages unless exactly those of the lock file are there.
///
/// No package's own scripts are run: none of them needs to build anything.
pub fn install() -> Result<()> {
    let folder = folder();
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(root().join(SOURCES))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), folder.join(entry.file_name()))?;
        }
    }
    let lock = fs::read(folder.join("package-lock.json"))?;
    let installed = folder.join("installed.json");
    if fs::read(&installed).is_ok_and(|present| present == lock) {
        return Ok(());
    }
    println!("installing the packages of {SOURCES}/package.json");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    let output = npm.current_dir(&folder).output().context("cannot run npm")?;
    let told = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "npm cannot install the packages:\n{told}");
    // Last, so that an installation that broke off is done again.
    fs::write(installed, lock)?;
    Ok(())
}
