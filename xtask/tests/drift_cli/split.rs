//! `--accept` in a project whose document is in several files.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, anyhow};
use ory_sdk_generator::drift;
use ory_sdk_generator::limits::Limits;
use serde_json::{Value, json};
use xtask::drift::accept;
use xtask::inputs;
use xtask::workspace::{Named, OVERLAY, SETTINGS, SPEC};

use crate::accept::compared;
use crate::run::Copy;

const ROOT: &str = "\
openapi: 3.0.3
info:
  title: Pets
  version: v1
servers:
  - url: https://pets.example.com
paths:
  /pets:
    $ref: pets/paths.yaml#/~1pets
components:
  schemas:
    Owner:
      $ref: pets/old.yaml#/Owner
    Pet:
      $ref: pets/schemas.yaml#/Pet
";

const PATHS: &str = "\
# What can be done to pets.
/pets:
  get:
    operationId: listPets
    tags:
      - pets
    # Theirs are long.
    description: Our words.
    responses:
      '200':
        description: The pets.
        content:
          application/json:
            schema:
              $ref: ROOT#/components/schemas/Pet
";

const PET: &str = "\
Pet:
  type: object
  description: One of ours.
  properties:
    owner:
      $ref: ROOT#/components/schemas/Owner
";

/// Returns a project with the document, whatever its own file is called.
fn project(pet: &str) -> Result<Copy> {
    let (folder, name) = SPEC.rsplit_once('/').context("a folder")?;
    let text = |text: &str| text.replace("ROOT", &format!("../{name}"));
    Copy::of(&[
        (SPEC, ROOT),
        (&format!("{folder}/pets/paths.yaml"), &text(PATHS)),
        (&format!("{folder}/pets/schemas.yaml"), &text(pet)),
        (&format!("{folder}/pets/old.yaml"), "Owner:\n  type: string\n"),
        (
            OVERLAY,
            "overlay: 1.0.0\ninfo:\n  title: Facts\n  version: 1.0.0\nactions:\n  - target: \
             $.paths['/pets'].get\n    description: Why.\n    update:\n      x-words: true\n",
        ),
        (SETTINGS, "[package]\nname = \"pets\"\nversion = \"0.1.0\"\n"),
        ("spec/upstream.toml", "release = \"v1\"\nsha256 = \"0\"\n"),
        ("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n"),
    ])
}

/// Publishes a release: our document after a change.
fn publish(copy: &Copy, change: impl FnOnce(&mut Value)) -> Result<PathBuf> {
    let file = Named {
        path: copy.root().join(SPEC),
        shown: SPEC.to_owned(),
    };
    let ours = inputs::spec(&file, Limits::default())?;
    let mut theirs = drift::scoped(&ours, &[]).map_err(|why| anyhow!(why))?;
    theirs["info"]["version"] = "v2".into();
    change(&mut theirs);
    let path = copy.root().join(".git/v2.json");
    fs::write(&path, theirs.to_string())?;
    Ok(path)
}

fn change(theirs: &mut Value) {
    let toy = json!({"type": "object", "properties": {"squeaks": {"type": "boolean"}}});
    let schemas = &mut theirs["components"]["schemas"];
    schemas["Pet"]["properties"] = json!({"toy": {"$ref": "#/components/schemas/Toy"}});
    schemas["Toy"] = toy;
    _ = schemas.as_object_mut().map(|schemas| schemas.remove("Owner"));
    theirs["paths"]["/pets"]["get"]["description"] = "Their words.".into();
}

#[test]
fn each_file_gets_what_is_its_own_and_the_crate_is_made_of_all() -> Result<()> {
    let copy = project(PET)?;
    let upstream = publish(&copy, change)?;
    let accepted =
        accept(copy.root(), &compared(copy.root(), &upstream)?, Some("It is new."))?;
    assert_eq!(accepted.undescribed, 0);
    let root = ROOT.replace("version: v1", "version: v2");
    let root = root.replace("    Owner:\n      $ref: pets/old.yaml#/Owner\n", "");
    let toy = "    Toy:\n      $ref: pets/schemas.yaml#/Toy\n";
    assert_eq!(copy.read(SPEC)?, format!("{root}{toy}"));
    let name = SPEC.rsplit('/').next().context("a name")?;
    let schemas = format!(
        "Pet:\n  type: object\n  description: One of ours.\n  properties:\n    toy:\n      \
         $ref: ../{name}#/components/schemas/Toy\n\
         Toy:\n  type: object\n  properties:\n    squeaks:\n      type: boolean\n"
    );
    assert_eq!(copy.read("spec/pets/schemas.yaml")?, schemas);
    assert_eq!(
        copy.read("spec/pets/paths.yaml")?,
        PATHS.replace("ROOT", &format!("../{name}"))
    );
    assert!(!copy.root().join("spec/pets/old.yaml").exists(), "nothing is left of it");
    assert!(copy.read("generated/src/models/toy.rs")?.contains("squeaks"));
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v2\""));
    copy.commit()?;
    let again = compared(copy.root(), &upstream)?.report;
    assert!(again.entries.is_empty(), "{:#?}", again.entries);
    Ok(())
}

#[test]
fn nothing_is_written_if_one_file_cannot_be_changed() -> Result<()> {
    let pet = "{ Pet: {type: object, properties: {owner: {$ref: 'ROOT#/components/schemas/Owner'}}} }\n";
    let copy = project(pet)?;
    let upstream = publish(&copy, change)?;
    let compared = compared(copy.root(), &upstream)?;
    let refused = accept(copy.root(), &compared, Some("It is new."));
    let why = refused.map(|_| ()).expect_err("flow style").to_string();
    assert!(why.starts_with("spec/pets/schemas.yaml: the text is not in"), "{why}");
    let status = crate::run::run(
        std::process::Command::new("git")
            .args(["status", "--porcelain"])
            .current_dir(copy.root()),
    )?;
    assert_eq!(status.out, "");
    Ok(())
}
