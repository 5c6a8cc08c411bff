//! The command line as its users meet it: exit codes, what is printed, what is written.

#[path = "cli/fixture.rs"]
mod fixture;
#[path = "cli/modules.rs"]
mod modules;
#[path = "cli/one_build.rs"]
mod one_build;
#[path = "cli/propose.rs"]
mod propose;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use anyhow::Result;
use tempfile::{TempDir, tempdir};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0, description: Pets of all kinds.}
servers: [{url: 'https://pets.example.com'}]
tags: [{name: pets, description: Everything about pets.}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Get a pet
      description: Returns one pet.
      parameters:
        - {name: id, in: path, required: true, description: Which pet., schema: {type: string}}
      responses:
        '200':
          description: The pet
          content:
            application/json: {schema: {$ref: '#/components/schemas/pet'}}
components:
  schemas:
    pet:
      description: A pet.
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
";

/// A folder with a document, for a crate in `out`.
struct Project(TempDir);

impl Project {
    fn new() -> Result<Self> {
        let folder = tempdir()?;
        fs::write(folder.path().join("pets.yaml"), SPEC)?;
        Ok(Self(folder))
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    /// Runs `generate --spec pets.yaml --out out` with more arguments.
    fn generate(&self, more: &[&str]) -> Result<Run> {
        run(
            self.0.path(),
            &[&["generate", "--spec", "pets.yaml", "--out", "out"], more].concat(),
        )
    }
}

#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(folder: &Path, args: &[&str]) -> Result<Run> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    run_it(command.args(args).current_dir(folder))
}

fn run_it(command: &mut Command) -> Result<Run> {
    let Output { status, stdout, stderr } = command.output()?;
    let (out, err) = (String::from_utf8(stdout)?, String::from_utf8(stderr)?);
    Ok(Run {
        code: status.code(),
        out,
        err,
    })
}

#[test]
fn wrong_usage_exits_2() -> Result<()> {
    let folder = tempdir()?;
    let wrong: [&[&str]; 6] = [
        &[],
        &["no-such-command"],
        &["generate", "--no-such-flag"],
        &["generate", "--check", "--dump-model"],
        &["generate", "--overlay", "o.yaml", "--no-overlay"],
        &["generate", "--spec", "pets.yaml"],
    ];
    for args in wrong {
        let run = run(folder.path(), args)?;
        assert_eq!(run.code, Some(2), "{args:?}: {run:?}");
    }
    let run = run(folder.path(), &["generate", "--spec", "pets.yaml"])?;
    assert!(run.err.contains("--spec needs --out DIR"), "{run:?}");
    Ok(())
}

#[test]
fn a_file_that_cannot_be_read_is_named() -> Result<()> {
    let project = Project::new()?;
    fs::write(project.path("latin1.toml"), b"name = \"caf\xe9\"\n")?;
    for (flag, file, why) in [
        ("--overlay", "none.yaml", "cannot read none.yaml: "),
        ("--config", "latin1.toml", "cannot read latin1.toml: byte 11 is not UTF-8"),
    ] {
        let run = project.generate(&[flag, file])?;
        assert_eq!(run.code, Some(1), "{run:?}");
        assert!(run.err.contains(why), "{run:?}");
    }
    assert!(!project.path("out").exists());
    Ok(())
}

#[test]
fn an_error_in_the_document_writes_nothing() -> Result<()> {
    let project = Project::new()?;
    fs::write(project.path("pets.yaml"), SPEC.replace("schemas/pet'", "schemas/cat'"))?;
    let run = project.generate(&[])?;
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.err.contains("pets.yaml"), "{run:?}");
    assert!(!project.path("out").exists());
    Ok(())
}

#[test]
fn what_is_sound_is_generated_leniently() -> Result<()> {
    let project = Project::new()?;
    fs::write(project.path("pets.yaml"), SPEC.replace("schemas/pet'", "schemas/cat'"))?;
    let refused = project.generate(&[])?;
    let told = "`--lenient`, or `lenient = true` in the settings, generates the rest: \
                1 operation and 1 model, with a warning for each of 1 fault";
    assert!(refused.err.contains(told), "{refused:?}");

    let run = project.generate(&["--lenient"])?;
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.err.contains("warning[W0502]") && !run.err.contains("error"), "{run:?}");
    fs::write(project.path("sdk.toml"), "lenient = true\n")?;
    let again = project.generate(&["--config", "sdk.toml", "--check"])?;
    assert_eq!(again.code, Some(0), "{again:?}");

    // Of what no leniency helps, it is not spoken.
    fs::write(project.path("pets.yaml"), "openapi: 3.0.3\npaths: 7\n")?;
    let refused = project.generate(&[])?;
    assert!(
        refused.code == Some(1) && !refused.err.contains("--lenient"),
        "{refused:?}"
    );
    Ok(())
}

#[test]
fn says_what_it_did() -> Result<()> {
    let project = Project::new()?;
    let run = project.generate(&["--name", "pet-client"])?;
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("pets.yaml: 1 operation, 1 model"), "{run:?}");
    assert!(run.out.contains(" unchanged, 0 removed, in "), "{run:?}");
    let manifest = fs::read_to_string(project.path("out/Cargo.toml"))?;
    assert!(manifest.contains("name = \"pet-client\""), "{manifest}");

    let run = project.generate(&["--name", "pet-client"])?;
    assert!(run.out.contains("out: 0 files written, "), "{run:?}");
    Ok(())
}

#[test]
fn check_is_0_when_fresh_and_1_after_any_change() -> Result<()> {
    let project = Project::new()?;
    let check = || project.generate(&["--check"]);
    assert_eq!(check()?.code, Some(1), "nothing is there yet");
    assert!(!project.path("out").exists());
    assert_eq!(project.generate(&[])?.code, Some(0));
    assert_eq!(check()?.code, Some(0), "{:?}", check()?);

    let lib = project.path("out/src/lib.rs");
    let text = fs::read_to_string(&lib)?;
    fs::write(&lib, format!("{text}// mine\n"))?;
    let run = check()?;
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("-// mine"), "{run:?}");
    assert!(run.out.contains("out: stale: 1 differ"), "{run:?}");
    let command = "run: cargo xtask generate --spec pets.yaml --out out\n";
    assert!(run.out.ends_with(command), "{run:?}");
    assert_eq!(project.generate(&[])?.code, Some(0));

    fs::remove_file(&lib)?;
    assert!(check()?.out.contains("1 missing"));
    assert_eq!(project.generate(&[])?.code, Some(0));

    fs::write(project.path("out/notes.txt"), "mine")?;
    let run = check()?;
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("out/notes.txt is not a generated file"), "{run:?}");
    fs::remove_file(project.path("out/notes.txt"))?;
    assert_eq!(check()?.code, Some(0));

    fs::write(project.path("pets.yaml"), SPEC.replace("one pet", "a single pet"))?;
    assert_eq!(check()?.code, Some(1));
    Ok(())
}

#[test]
fn the_model_is_printed_and_nothing_written() -> Result<()> {
    let project = Project::new()?;
    let run = project.generate(&["--dump-model"])?;
    assert_eq!(run.code, Some(0), "{run:?}");
    let model: serde_json::Value = serde_json::from_str(&run.out)?;
    assert_eq!(model["title"], "Pets");
    assert!(!project.path("out").exists());
    Ok(())
}

#[test]
fn the_project_is_fresh_from_any_folder() -> Result<()> {
    let run = run(tempdir()?.path(), &["generate", "--check"])?;
    assert_eq!(run.code, Some(0), "{}{}", run.err, run.out);
    assert!(run.out.starts_with("generated: fresh, "), "{}", run.out);
    Ok(())
}

#[test]
fn lint_says_what_is_wrong_and_writes_nothing() -> Result<()> {
    let project = Project::new()?;
    let lint = |more: &[&str]| {
        run(project.0.path(), &[&["lint", "--spec", "pets.yaml"], more].concat())
    };
    let sound = lint(&[])?;
    assert_eq!((sound.code, sound.err.as_str()), (Some(0), ""), "{sound:?}");
    assert_eq!(sound.out, "pets.yaml: 1 operation, 1 model, 0 errors, 0 warnings\n");

    fs::write(project.path("pets.yaml"), SPEC.replace("schemas/pet'", "schemas/cat'"))?;
    let wrong = lint(&[])?;
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.out.ends_with("pets.yaml: 1 error, 0 warnings\n"), "{wrong:?}");
    let json = lint(&["--format", "json"])?;
    let record: serde_json::Value = serde_json::from_str(&json.out)?;
    assert_eq!(
        (&record["code"], &record["line"]),
        (&"E0302".into(), &18.into()),
        "{record}"
    );
    assert_eq!(record["operationId"], "getPet");
    let github = lint(&["--format", "github"])?;
    assert!(github.out.starts_with("::error file=pets.yaml,line=18,col="), "{github:?}");
    let generated = project.generate(&["--format", "json"])?;
    assert_eq!(generated.err, json.out, "the same messages, on standard error");
    assert_eq!(fs::read_dir(project.0.path())?.count(), 1);
    Ok(())
}

#[test]
fn values_taken_for_secrets_are_listed_by_lint_alone() -> Result<()> {
    let project = Project::new()?;
    let more = "        chipSecret: {type: string, description: Opens the flap.}
        password: {type: string, description: Of the owner.}
        token_type: {type: string, description: Of the token.}
";
    fs::write(project.path("pets.yaml"), format!("{SPEC}{more}"))?;
    let lint = ["lint", "--spec", "pets.yaml"];
    let found = run(project.0.path(), &lint)?;
    assert_eq!(found.code, Some(0), "{found:?}");
    assert_eq!(found.out.matches("N0620").count(), 1, "one note for all: {found:?}");
    assert!(found.out.contains("pets.yaml:27:9\n"), "{found:?}");
    assert!(found.out.contains("and at 28:9 (`password`)\n"), "{found:?}");
    assert!(found.out.ends_with("0 errors, 0 warnings\n"), "{found:?}");

    let generated = project.generate(&[])?;
    assert_eq!((generated.code, generated.err.as_str()), (Some(0), ""));
    let page = fs::read_to_string(project.path("out/docs/Pet.md"))?;
    assert_eq!(page.matches("ot in `Debug` output").count(), 2, "{page}");

    fs::write(project.path("off.toml"), "[secrets]\nconventions = false\n")?;
    let off = run(project.0.path(), &[&lint[..], &["--config", "off.toml"]].concat())?;
    assert!(!off.out.contains("N0620"), "{off:?}");
    Ok(())
}

#[test]
fn the_readme_asks_for_no_crate_of_a_stranger() -> Result<()> {
    let project = Project::new()?;
    let asked = |more: &[&str]| -> Result<String> {
        let run = project.generate(&[&["--name", "petstore"], more].concat())?;
        assert_eq!(run.code, Some(0), "{run:?}");
        let page = fs::read_to_string(project.path("out/README.md"))?;
        let line = page.lines().find(|line| line.starts_with("petstore = "));
        Ok(line.unwrap_or_default().to_owned())
    };
    assert_eq!(asked(&[])?, "petstore = { path = \"path/to/petstore\" }");
    for (settings, expected) in [
        ("published = true", "petstore = \"0.1\""),
        ("registry = \"ours\"", "petstore = { version = \"0.1\", registry = \"ours\" }"),
    ] {
        fs::write(project.path("sdk.toml"), format!("[package]\n{settings}\n"))?;
        assert_eq!(asked(&["--config", "sdk.toml"])?, expected);
    }
    Ok(())
}

#[test]
fn limits_can_be_raised() -> Result<()> {
    let project = Project::new()?;
    let long = format!("{SPEC}x-long: {}\n", "x".repeat(1 << 21));
    fs::write(project.path("pets.yaml"), long)?;
    let refused = project.generate(&["--max-mib", "1"])?;
    assert!(
        refused.err.contains("E0108") && refused.err.contains("--max-mib"),
        "{refused:?}"
    );
    let refused = project.generate(&["--max-values", "10"])?;
    assert!(
        refused.err.contains("E0109") && refused.err.contains("--max-values"),
        "{refused:?}"
    );
    let refused = project.generate(&["--max-names", "1"])?;
    assert!(
        refused.err.contains("E0802") && refused.err.contains("--max-names"),
        "{refused:?}"
    );
    fs::write(
        project.path("pets.yaml"),
        format!("{SPEC}        tail: {{type: string}}\n"),
    )?;
    let refused = project.generate(&["--max-fields", "1"])?;
    assert!(
        refused.err.contains("E0605") && refused.err.contains("--max-fields"),
        "{refused:?}"
    );
    assert_eq!(project.generate(&[])?.code, Some(0));
    Ok(())
}

#[test]
fn explains_codes() -> Result<()> {
    let folder = tempdir()?;
    let explain = |code: &[&str]| run(folder.path(), &[&["explain"], code].concat());
    let one = explain(&["e0302"])?;
    assert_eq!(one.code, Some(0));
    assert!(one.out.starts_with("E0302: A reference has no target\n"), "{one:?}");
    let all = explain(&[])?;
    assert!(all.out.lines().count() > 60, "{all:?}");
    let none = explain(&["E9999"])?;
    assert_eq!(none.code, Some(2), "{none:?}");
    assert!(none.err.contains("there is no code `E9999`"), "{none:?}");
    Ok(())
}
