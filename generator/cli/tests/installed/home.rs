//! A folder in which the packages are unpacked and installed.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use tempfile::TempDir;

/// The packages that go to a registry, in the order in which they stand on each other.
const PACKAGES: [&str; 2] = ["ory-sdk-generator", "openapi-to-crate"];

/// Such a folder. What is compiled goes below the target folder, where the next run finds it.
#[derive(Debug)]
pub(crate) struct Home {
    folder: TempDir,
    target: PathBuf,
}

impl Home {
    /// Packs what is there now, committed or not, and installs it from what was packed.
    pub(crate) fn install() -> Result<Self> {
        let target = target().join("installed");
        let folder = tempfile::tempdir()?;
        let home = Self { folder, target };
        let root = root();
        let mut pack = home.command("cargo", &root);
        pack.args(["package", "--quiet", "--no-verify", "--allow-dirty", "--offline"]);
        said(pack.args(PACKAGES.iter().flat_map(|name| ["--package", name])))?;
        let version = env!("CARGO_PKG_VERSION");
        for name in PACKAGES {
            let packed = home.target.join(format!("package/{name}-{version}.crate"));
            said(home.command("tar", home.folder.path()).arg("xzf").arg(packed))?;
        }
        // A registry would have the first for the second.
        let [library, program] = PACKAGES.map(|name| format!("{name}-{version}"));
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"{library}\", \"{program}\"]\n\
             [patch.crates-io]\nory-sdk-generator = {{ path = \"{library}\" }}\n"
        );
        fs::write(home.folder.path().join("Cargo.toml"), manifest)?;
        fs::copy(home.lock(), home.folder.path().join("Cargo.lock"))?;
        home.lock_anew()?;
        let mut install = home.command("cargo", home.folder.path());
        install.args([
            "install",
            "--quiet",
            "--debug",
            "--locked",
            "--offline",
            "--path",
            &program,
        ]);
        said(install.arg("--root").arg(home.folder.path()))?;
        Ok(home)
    }

    /// Adds the example to the folder under a name, with the packed library for its build script. Returns where it is.
    pub(crate) fn example(&self, name: &str) -> Result<PathBuf> {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/build-script");
        let to = self.folder.path().join(name);
        for file in [
            "Cargo.toml",
            "build.rs",
            "openapi.yaml",
            "sdk.toml",
            "src/lib.rs",
            "tests/call.rs",
        ] {
            let path = to.join(file);
            fs::create_dir_all(path.parent().context("a folder")?)?;
            fs::copy(from.join(file), path).context(file)?;
        }
        let manifest = fs::read_to_string(to.join("Cargo.toml"))?;
        let [library, program] = PACKAGES.map(|name| {
            let version = env!("CARGO_PKG_VERSION");
            format!("{name} = {{ path = \"../{name}-{version}\" }}\n")
        });
        let patched =
            format!("{manifest}\n[workspace]\n[patch.crates-io]\n{library}{program}");
        fs::write(to.join("Cargo.toml"), patched)?;
        fs::copy(self.lock(), to.join("Cargo.lock"))?;
        Ok(to)
    }

    /// Returns a command of this folder: the installed program comes first, and nothing of the workspace shows through.
    pub(crate) fn command(&self, program: &str, folder: &Path) -> Command {
        let program = match program {
            "cargo" => {
                std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
            }
            "openapi-to-crate" => self.program().into(),
            other => other.into(),
        };
        let mut command = Command::new(program);
        command
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_NET_OFFLINE", "true")
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("RUSTFLAGS");
        command
    }

    /// Returns where the program is installed.
    pub(crate) fn program(&self) -> PathBuf {
        let name = format!("openapi-to-crate{}", std::env::consts::EXE_SUFFIX);
        self.folder.path().join("bin").join(name)
    }

    /// Returns the versions that are at hand without a network.
    pub(crate) fn lock(&self) -> PathBuf {
        root().join("Cargo.lock")
    }

    /// Takes out of the lock what the packages do not need.
    fn lock_anew(&self) -> Result<()> {
        let mut metadata = self.command("cargo", self.folder.path());
        said(metadata.args(["metadata", "--offline", "--format-version=1"])).map(|_| ())
    }
}

/// Returns the folder of this workspace.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}

/// Returns the folder that cargo builds this test in.
fn target() -> PathBuf {
    let program = std::env::current_exe().unwrap_or_default();
    let tagged = program.ancestors().find(|it| it.join("CACHEDIR.TAG").is_file());
    tagged.map_or_else(|| root().join("target"), Path::to_owned)
}

/// Runs a command, and returns what it printed. An error has what it complained about.
pub(crate) fn said(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    ensure!(output.status.success(), "{command:?} failed:\n{out}{err}");
    Ok(out.into_owned())
}
