//! The packages as others get them: packed, unpacked in a folder that has nothing to do with this workspace, installed
//! from there, and used.

#[path = "installed/home.rs"]
mod home;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::sync::OnceLock;

use anyhow::{Context as _, Result, ensure};

use home::{Home, said};

/// The folder of all tests here: to install takes minutes.
fn home() -> Result<&'static Home> {
    static HOME: OnceLock<Result<Home, String>> = OnceLock::new();
    let home =
        HOME.get_or_init(|| Home::install().map_err(|error| format!("{error:?}")));
    home.as_ref().map_err(|error| anyhow::anyhow!("{error}"))
}

/// A program that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

#[test]
fn nine_commands_lead_to_a_call() -> Result<()> {
    // The first of them is `cargo install`.
    let home = home()?;
    let folder = tempfile::tempdir()?;
    let new =
        said(home.command("openapi-to-crate", folder.path()).args(["new", "books"]))?;
    assert!(new.contains("books: 7 files written"), "{new}");
    let books = folder.path().join("books");
    let lint = said(home.command("openapi-to-crate", &books).arg("lint"))?;
    assert!(lint.contains("0 errors, 0 warnings"), "{lint}");
    let made = said(home.command("openapi-to-crate", &books).arg("generate"))?;
    assert!(
        made.contains("next: cargo build --manifest-path generated/Cargo.toml"),
        "{made}"
    );
    // The versions that are here, since the test fetches none.
    fs::copy(home.lock(), books.join("generated/Cargo.lock"))?;
    let manifest = ["--quiet", "--manifest-path", "generated/Cargo.toml"];
    said(home.command("cargo", &books).arg("build").args(manifest))?;
    let run = |example: &str| {
        let mut command = home.command("cargo", &books);
        command.arg("run").args(manifest).args(["--example", example]);
        command
    };
    let mut server = run("shelf_server");
    let server = server.env("LISTEN", "127.0.0.1:0").stdout(Stdio::piped()).spawn()?;
    let mut server = Running(server);
    let mut line = String::new();
    let out = server.0.stdout.as_mut().context("the output is piped")?;
    BufReader::new(out).read_line(&mut line)?;
    let url = line.trim_end().strip_prefix("listening at ").context(line.clone())?;
    let called = said(run("first_call").env("SHELF_URL", url))?;
    assert_eq!(called, "Moby-Dick\n");
    let check =
        said(home.command("openapi-to-crate", &books).args(["generate", "--check"]))?;
    assert!(check.starts_with("generated: fresh, "), "{check}");
    Ok(())
}

#[test]
fn the_program_knows_no_path_of_this_checkout() -> Result<()> {
    let program = fs::read(home()?.program())?;
    let root = home::root();
    let root = root.to_str().context("a path of text")?.as_bytes();
    ensure!(
        !program.windows(root.len()).any(|window| window == root),
        "the installed program names the folder that it was packed in"
    );
    Ok(())
}

#[test]
fn a_build_script_makes_a_crate() -> Result<()> {
    let home = home()?;
    let example = home.example("example")?;
    let test = || home.command("cargo", &example);
    said(test().args(["test", "--quiet", "--offline"]))?;

    // Cargo sees that the document changes, and the code follows.
    let document = fs::read_to_string(example.join("openapi.yaml"))?;
    fs::write(example.join("openapi.yaml"), document.replace("addBook", "putBook"))?;
    let refused = said(test().args(["test", "--quiet", "--offline"]));
    let refused = format!("{:?}", refused.err().context("the test calls add_book")?);
    assert!(refused.contains("no method named `add_book`"), "{refused}");

    // Faults are those of the document, with their places.
    fs::write(
        example.join("openapi.yaml"),
        document.replace("schemas/Book'", "schemas/Bok'"),
    )?;
    let refused = said(test().args(["check", "--quiet", "--offline"]));
    let refused = format!("{:?}", refused.err().context("the document has a fault")?);
    assert!(
        refused.contains("error[E0302]") && refused.contains("--> openapi.yaml:"),
        "{refused}"
    );
    fs::write(example.join("openapi.yaml"), &document)?;

    let manifest = fs::read_to_string(example.join("Cargo.toml"))?;
    fs::write(example.join("Cargo.toml"), manifest.replace("\nbooks = []\n", "\n"))?;
    let refused =
        said(test().args(["check", "--quiet", "--offline", "--no-default-features"]));
    let refused = format!("{:?}", refused.err().context("a feature is missing")?);
    assert!(refused.contains("books"), "{refused}");
    Ok(())
}

#[test]
fn a_build_script_makes_a_module() -> Result<()> {
    let home = home()?;
    let example = home.example("module")?;
    let write = |file: &str, old: &str, new: &str| -> Result<()> {
        let text = fs::read_to_string(example.join(file))?;
        ensure!(text.contains(old), "{file} has no {old}");
        Ok(fs::write(example.join(file), text.replace(old, new))?)
    };
    write("build.rs", ".write()", ".module(\"api::shelf\").write()")?;
    let include = "include!(concat!(env!(\"OUT_DIR\"), \"/sdk/src/root.rs\"));";
    let modules = format!(
        "/// Clients.\npub mod api {{\n    /// The shelf.\n    pub mod shelf {{ {include} }}\n}}"
    );
    write("src/lib.rs", include, &modules)?;
    // Two packages of one name would write to the same files of the target folder.
    write("Cargo.toml", "name = \"shelf-sdk\"", "name = \"shelf-app\"")?;
    write("tests/call.rs", "shelf_sdk::", "shelf_app::api::shelf::")?;
    let cargo = || home.command("cargo", &example);
    said(cargo().args(["test", "--quiet", "--offline"]))?;
    let doc = ["doc", "--quiet", "--offline", "--no-deps"];
    said(cargo().args(doc).env("RUSTDOCFLAGS", "-D warnings"))?;

    write("build.rs", "api::shelf", "crate::shelf")?;
    let refused = said(cargo().args(["check", "--quiet", "--offline"]));
    let refused = format!("{:?}", refused.err().context("`crate` is in front")?);
    assert!(refused.contains("`crate::shelf` is no path of a module"), "{refused}");
    Ok(())
}
