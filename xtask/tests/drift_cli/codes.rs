//! Exit codes, and what is told where.

use std::fs;
use std::process::Command;

use anyhow::Result;
use tempfile::tempdir;

use crate::next::{next, remove};
use crate::run::{FOLLOWED, drift, drift_of, release, run};

const SPEC: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
servers: [{url: 'https://pets.example.com'}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: Pets, content: {application/json: {schema: {type: array, items: {type: string}}}}}
";

#[test]
fn the_exit_code_says_what_was_found() -> Result<()> {
    let folder = tempdir()?;
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text);
    write("base.yaml", SPEC)?;
    write("same.yaml", SPEC)?;
    write("gone.yaml", &SPEC.replace("/pets:", "/animals:"))?;
    write(
        "more.yaml",
        &SPEC.replace("'200'", "'404': {description: None}\n        '200'"),
    )?;
    write("broken.yaml", &SPEC.replace("servers: [", "servers: [["))?;
    write("unknown.yaml", &SPEC.replace("openapi: 3.0.3", "openapi: 4.0.0"))?;
    let cases: [(&[&str], i32, &str); 11] = [
        (&["same.yaml"], 0, "no structural difference"),
        (&["gone.yaml"], 100, "operation removed"),
        (&["gone.yaml", "--fail-on", "none"], 0, "operation removed"),
        (&["more.yaml"], 0, "error status added"),
        (&["more.yaml", "--fail-on", "any"], 100, "error status added"),
        (&["gone.yaml", "--prove"], 0, "fail: the report says so of each"),
        (&["gone.yaml", "--prove", "--accept"], 2, "cannot be used with"),
        (&["same.yaml", "--format", "xml"], 2, ""),
        (&["broken.yaml"], 3, "broken.yaml:"),
        (&["none.yaml"], 3, "cannot read none.yaml"),
        (&["unknown.yaml"], 4, "unknown.yaml:"),
    ];
    for (more, code, said) in cases {
        let args = [&["--base", "base.yaml", "--upstream"], more].concat();
        let run = drift(folder.path(), &args)?;
        assert_eq!(run.code, Some(code), "{more:?}: {run:?}");
        assert!(format!("{}{}", run.out, run.err).contains(said), "{more:?}: {run:?}");
        assert!(!run.out.contains('\u{1b}'), "no terminal, no colour: {run:?}");
    }
    Ok(())
}

#[test]
fn documents_of_others_have_nothing_to_do_with_the_project() -> Result<()> {
    let folder = tempdir()?;
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text);
    write("base.yaml", SPEC)?;
    write("gone.yaml", &SPEC.replace("/pets:", "/animals:"))?;
    write("sdk.toml", "[package]\nversion = \"1.2.3\"\n")?;
    // A workspace of which nothing is left.
    let nowhere = tempdir()?;
    for file in ["xtask/Cargo.toml", "spec/upstream.toml"] {
        let path = nowhere.path().join(file);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
        fs::write(path, "= no TOML")?;
    }
    let compared = |more: &[&str]| {
        let args = [&["--base", "base.yaml", "--upstream", "gone.yaml"], more].concat();
        drift_of(nowhere.path(), folder.path(), &args)
    };
    for (more, last) in [
        (&[][..], "wire breaking, source none; bump: major\n"),
        (&["--scope", "all"], "wire breaking, source none; bump: major\n"),
        (&["--config", "sdk.toml"], "; bump: major, 1.2.3 → 2.0.0\n"),
    ] {
        let run = compared(more)?;
        assert_eq!(run.code, Some(100), "{more:?}: {run:?}");
        assert!(run.out.contains("operation removed"), "{more:?}: {run:?}");
        assert!(!run.out.contains("outside of the scope"), "{more:?}: {run:?}");
        assert!(run.out.ends_with(last), "{more:?}: {run:?}");
    }
    // Who asks for what is ours is told that nobody knows.
    let run = compared(&["--scope", "generated"])?;
    assert_eq!(run.code, Some(3), "{run:?}");
    assert!(run.err.contains("cannot read spec/upstream.toml"), "{run:?}");
    // Without tags, all is ours.
    for (scope, code, said) in [
        ("[scope]\ntags = [\"others\"]\n", 0, "outside of the scope"),
        ("[scope]\n", 100, "operation removed"),
        ("", 100, "operation removed"),
    ] {
        let lock = format!("release = \"v1\"\n{scope}");
        fs::write(nowhere.path().join("spec/upstream.toml"), lock)?;
        let run = compared(&["--scope", "generated"])?;
        assert_eq!(run.code, Some(code), "{scope}: {run:?}");
        assert!(run.out.contains(said), "{scope}: {run:?}");
    }
    Ok(())
}

#[test]
fn a_report_goes_to_a_file_and_is_the_same_again() -> Result<()> {
    let folder = tempdir()?;
    fs::write(folder.path().join("base.yaml"), SPEC)?;
    fs::write(folder.path().join("new.yaml"), SPEC.replace("listPets", "allPets"))?;
    for format in ["text", "json", "markdown", "github", "sarif"] {
        let args = ["--base", "base.yaml", "--upstream", "new.yaml", "--scope", "all"];
        let args = [&args[..], &["--format", format, "--out"]].concat();
        for out in ["first", "second"] {
            let run = drift(folder.path(), &[&args[..], &[out]].concat())?;
            assert_eq!((run.code, run.out.as_str()), (Some(100), ""), "{run:?}");
        }
        let read = |name: &str| fs::read(folder.path().join(name));
        assert_eq!(read("first")?, read("second")?, "{format}");
    }
    Ok(())
}

#[test]
fn our_document_follows_upstream() -> Result<()> {
    let Some(followed) = release(FOLLOWED) else { return Ok(()) };
    let folder = tempdir()?;
    let path = followed.display().to_string();
    let run = drift(folder.path(), &["--upstream", &path, "--fail-on", "any"])?;
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.out.contains("no structural difference"), "{run:?}");

    let next = next(&followed, folder.path(), "v1.22.90", |tree| {
        remove(tree, "/paths/~1admin~1clients~1{id}~1secrets~1rotate")
    })?;
    let path = next.display().to_string();
    let run = drift(folder.path(), &["--upstream", &path, "--format", "json"])?;
    assert_eq!(run.code, Some(100), "{run:?}");
    let report: serde_json::Value = serde_json::from_str(&run.out)?;
    let entries = report["entries"].as_array().into_iter().flatten();
    let told: Vec<_> = entries
        .map(|entry| (entry["rule"].as_str(), entry["operation"].as_str()))
        .collect();
    let rule = Some("operation-removed");
    let place = "/admin/clients/{id}/secrets/rotate";
    let (delete, post) = (format!("DELETE {place}"), format!("POST {place}"));
    assert_eq!(told, [(rule, Some(delete.as_str())), (rule, Some(post.as_str()))]);
    assert_eq!(report["upstream"]["release"], "v1.22.90");
    Ok(())
}

#[test]
fn two_documents_are_compared_where_there_is_no_project() -> Result<()> {
    let folder = tempdir()?;
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text);
    let tagged = SPEC.replace("listPets", "listPets\n      tags: [pets]");
    write("base.yaml", &tagged)?;
    write("next.yaml", &tagged.replace("/pets:", "/animals:"))?;
    let compared = |more: &[&str]| -> Result<_> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(["drift", "--base", "base.yaml", "--upstream", "next.yaml"]);
        command.env_remove("CARGO_MANIFEST_DIR").current_dir(folder.path());
        run(command.args(more))
    };
    for (more, code, said) in [
        (&[][..], 100, "operation removed"),
        (&["--scope", "pets", "--present", "0.4.2"], 100, "minor, 0.4.2 → 0.5.0"),
        (&["--scope", "pets,cats", "--present", "1.4.2"], 100, "major, 1.4.2 → 2.0.0"),
        (&["--scope", "all"], 100, "operation removed"),
        (&["--scope", "generated"], 3, "upstream.toml"),
        (&["--present", "1.4"], 2, "a version is three numbers"),
    ] {
        let run = compared(more)?;
        assert_eq!(run.code, Some(code), "{more:?}: {run:?}");
        assert!(format!("{}{}", run.out, run.err).contains(said), "{more:?}: {run:?}");
    }
    Ok(())
}

#[test]
fn a_release_with_other_words_or_none_says_so() -> Result<()> {
    let Some(followed) = release(FOLLOWED) else { return Ok(()) };
    let folder = tempdir()?;
    let same = next(&followed, folder.path(), "v1.22.90", |_| Ok(()))?;
    let worded = next(&followed, folder.path(), "v1.22.91", |tree| {
        tree["info"]["description"] = "Other words.".into();
        Ok(())
    })?;
    for (path, code, said) in [(same, 0, "no new version"), (worded, 0, "bump: patch")] {
        let path = path.display().to_string();
        let run = drift(folder.path(), &["--upstream", &path, "--fail-on", "any"])?;
        assert_eq!(run.code, Some(code), "{run:?}");
        assert!(run.out.contains(said), "{said}: {run:?}");
        assert!(run.out.contains("no structural difference"), "{run:?}");
    }
    Ok(())
}
