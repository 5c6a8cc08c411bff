//! What a registry would get of a generated crate, and its users from there: the package builds by itself, in an empty
//! folder, with nothing of this project beside it and without the network.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tests::scratch::Scratch;
use tests::{fixtures, workspace};

/// The largest package that crates.io takes, in bytes.
const MOST: u64 = 10 * 1024 * 1024;

#[test]
fn the_client_builds_from_its_package_alone() -> Result<()> {
    let package = Package::of("ory-sdk", workspace::root())?;
    for file in ["Cargo.lock", "LICENSE", "README.md", "examples/list_clients.rs"] {
        ensure!(package.root.join(file).is_file(), "{file} is not in the package");
    }
    // All that somebody runs who gets it with its default features, and then all that there is.
    package.cargo(["build", "--examples"])?;
    package.cargo(["check", "--all-features", "--all-targets"])
}

#[test]
fn a_crate_with_modules_builds_from_its_package_alone() -> Result<()> {
    let mut scratch = Scratch::new("packaged")?;
    let path = fixtures::valid().into_iter().find(|path| path.ends_with("modules.yaml"));
    let path = path.context("the fixture")?;
    scratch.generate("modules", &fixtures::inputs(&path))?;
    let package = Package::of("fixture-modules", &scratch.member("modules"))?;
    package.cargo(["check", "--all-features", "--all-targets"])
}

/// A package that was taken apart.
struct Package {
    /// Removed with this value.
    _folder: tempfile::TempDir,
    root: PathBuf,
}

impl Package {
    /// Makes the package of a crate of the workspace that `at` is in, and unpacks it outside of it.
    fn of(name: &str, at: &Path) -> Result<Self> {
        let target = workspace::target().join("packaged").join(name);
        let packages = target.join("package");
        if packages.exists() {
            fs::remove_dir_all(&packages)?;
        }
        // It is built below, and not in a folder of this workspace, where cargo itself would.
        let make =
            ["package", "--quiet", "--allow-dirty", "--no-verify", "--package", name];
        run(cargo(at).args(make).arg("--target-dir").arg(&target))?;
        let archive = archive(&packages)?;
        let size = fs::metadata(&archive)?.len();
        ensure!(size <= MOST, "{} has {size} bytes", archive.display());
        let folder = tempfile::tempdir()?;
        run(Command::new("tar").arg("-xzf").arg(&archive).current_dir(&folder))?;
        let stem = archive.file_stem().context("a name")?;
        let root = folder.path().join(stem);
        ensure!(root.join("Cargo.toml").is_file(), "nothing in {}", root.display());
        for above in root.ancestors().skip(1) {
            let manifest = above.join("Cargo.toml");
            ensure!(!manifest.exists(), "{} is above the package", manifest.display());
        }
        Ok(Self { _folder: folder, root })
    }

    /// Runs cargo on the package, with the versions that the package locks.
    fn cargo<const N: usize>(&self, args: [&str; N]) -> Result<()> {
        // Libraries are built once for this and for all other tests: that takes the same profile.
        let profile = workspace::root().join(".cargo/config.toml");
        let mut command = cargo(&self.root);
        command.arg("--config").arg(profile).args(args).args(["--locked", "--quiet"]);
        run(command.arg("--target-dir").arg(workspace::target()))
    }
}

/// Returns the one package in a folder.
fn archive(packages: &Path) -> Result<PathBuf> {
    let is_package = |path: &PathBuf| path.extension() == Some(OsStr::new("crate"));
    let entries = fs::read_dir(packages)?.flatten().map(|entry| entry.path());
    let found: Vec<PathBuf> = entries.filter(is_package).collect();
    match found.as_slice() {
        [archive] => Ok(archive.clone()),
        other => anyhow::bail!("not one package: {other:?}"),
    }
}

fn cargo(at: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(at).env("CARGO_NET_OFFLINE", "true");
    command
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed:\n{said}");
    Ok(())
}
