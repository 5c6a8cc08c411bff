//! An overlay whose target moves with the release, and what is proposed for it.

use std::fs;
use std::path::Path;

use anyhow::Result;
use serde_json::json;
use xtask::workspace::{OVERLAY, SETTINGS, SPEC};

use crate::run::{Copy, Run, drift_of};

const DOCUMENT: &str = "\
openapi: 3.0.3
info:
  title: Pets
  version: v1
servers:
  - url: https://pets.example.com
paths:
  /pets:
    get:
      operationId: listPets
      tags:
        - pets
      description: Our words.
      parameters:
        - name: page_token
          in: query
          description: Where the page starts.
          schema:
            type: string
      responses:
        '200':
          description: The pets.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Pet'
components:
  schemas:
    Pet:
      type: object
      description: One of ours.
      properties:
        name:
          type: string
";

fn overlay(path: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo:\n  title: Facts\n  version: 1.0.0\nactions:\n  - target: $.paths['{path}'].get\n    \
         description: The next page is in the `Link` header.\n    update:\n      x-sdk-paging: {{style: link, token: \
         page_token}}\n"
    )
}

/// Returns the release: the list has another path, pets have a password, and there is another list.
fn upstream() -> Result<String> {
    let mut tree: serde_json::Value = serde_yaml::from_str(DOCUMENT)?;
    tree["info"]["version"] = "v2".into();
    let mut list = tree["paths"]["/pets"].take();
    let mut other = list.clone();
    list["get"]["description"] = "Their words.".into();
    other["get"]["operationId"] = "listFriends".into();
    other["get"]["responses"]["404"] = json!({"description": "It has none."});
    tree["paths"] = json!({ "/v2/pets": list, "/v2/friends": other });
    tree["components"]["schemas"]["Pet"]["properties"]["password"] =
        json!({"type": "string"});
    Ok(tree.to_string())
}

fn project() -> Result<Copy> {
    Copy::of(&[
        (SPEC, DOCUMENT),
        (OVERLAY, &overlay("/pets")),
        (SETTINGS, "[package]\nname = \"pets\"\nversion = \"0.1.0\"\n"),
        ("spec/upstream.toml", "release = \"v1\"\nsha256 = \"0\"\n"),
        ("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n"),
    ])
}

fn accept(root: &Path) -> Result<Run> {
    let release = root.join(".git/v2.json").display().to_string();
    drift_of(root, root, &["--upstream", &release, "--accept", "--reason", "It moved."])
}

#[test]
fn an_action_whose_target_moved_is_written_anew_before_the_release_is_taken_over()
-> Result<()> {
    let copy = project()?;
    let root = copy.root();
    fs::write(root.join(".git/v2.json"), upstream()?)?;

    let refused = accept(root)?;
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(
        refused.err.contains("E0403") && refused.err.contains("/actions/0"),
        "{refused:?}"
    );
    assert_eq!(copy.read(SPEC)?, DOCUMENT);

    // The present document has no such path yet.
    fs::write(root.join(OVERLAY), overlay("/v2/pets"))?;
    let taken = accept(root)?;
    assert_eq!(taken.code, Some(0), "{taken:?}");
    let call = copy.read("generated/src/api/pets/list_pets.rs")?;
    assert!(call.contains("/v2/pets") && call.contains("page_token"), "{call}");
    assert!(
        copy.read("generated/API.txt")?.contains("ListPetsCall::items"),
        "it has pages"
    );
    let spec = copy.read(SPEC)?;
    assert!(spec.contains("  /v2/pets:\n    get:\n      operationId: listPets\n      tags:\n        - pets\n      description: Our words.\n"), "{spec}");
    assert_eq!(copy.read(OVERLAY)?, overlay("/v2/pets"));

    // What is new and looks like a secret or like a paged list is proposed, in the form that an overlay has.
    let (_, proposed) = taken.out.split_once("2 actions for").unwrap_or_default();
    let actions = proposed.lines().skip(1).filter(|line| line.starts_with(' '));
    let actions: Vec<&str> = actions.collect();
    for line in [
        "  - target: $.components.schemas.Pet.properties.password",
        "      x-sdk-sensitive: true",
        "  - target: $.paths['/v2/friends'].get",
    ] {
        assert!(actions.contains(&line), "{line}: {taken:?}");
    }
    copy.commit()?;
    fs::write(
        root.join(OVERLAY),
        format!("{}{}\n", overlay("/v2/pets"), actions.join("\n")),
    )?;
    let release = root.join(".git/v2.json").display().to_string();
    let again = drift_of(root, root, &["--upstream", &release, "--fail-on", "any"])?;
    assert_eq!(again.code, Some(0), "{again:?}");
    Ok(())
}
