//! `new`, and what can be done in the folder that it writes.

use std::fs;

use anyhow::Result;
use tempfile::tempdir;

use super::{fed, run};

#[test]
fn a_new_folder_is_complete() -> Result<()> {
    let folder = tempdir()?;
    let new = run(folder.path(), &["new", "books"])?;
    assert_eq!((new.code, new.err.as_str()), (Some(0), ""), "{new:?}");
    assert!(
        new.out.contains("next: cd books\n      openapi-to-crate generate\n"),
        "{new:?}"
    );
    let books = folder.path().join("books");
    let lint = run(&books, &["lint"])?;
    assert_eq!(lint.code, Some(0), "{lint:?}");
    assert!(lint.out.ends_with("2 models, 0 errors, 0 warnings\n"), "{lint:?}");
    assert_eq!(
        run(&books, &["generate", "--check"])?.code,
        Some(1),
        "nothing is there yet"
    );
    // From any folder of it.
    let made = run(&books.join("spec"), &["generate"])?;
    assert_eq!((made.code, made.err.as_str()), (Some(0), ""), "{made:?}");
    assert!(books.join("generated/examples/first_call.rs").is_file());
    let check = run(&books, &["generate", "--check"])?;
    assert!(
        check.code == Some(0) && check.out.starts_with("generated: fresh, "),
        "{check:?}"
    );
    // It follows nobody, so all of it counts.
    let newer = fs::read_to_string(books.join("spec/openapi.yaml"))?;
    fs::write(
        books.join("newer.yaml"),
        newer.replace("operationId: addBook", "operationId: putBook"),
    )?;
    let drift = run(&books, &["drift", "--upstream", "newer.yaml"])?;
    assert_eq!(drift.code, Some(100), "{drift:?}");
    assert!(drift.out.contains("0.1.0 → 0.2.0"), "{drift:?}");
    fs::remove_file(books.join("generated/src/lib.rs"))?;
    let stale = run(&books, &["generate", "--check"])?;
    assert!(stale.out.ends_with("run: openapi-to-crate generate\n"), "{stale:?}");
    Ok(())
}

#[test]
fn nothing_that_is_there_is_replaced() -> Result<()> {
    let folder = tempdir()?;
    fs::create_dir_all(folder.path().join("books/spec"))?;
    fs::write(folder.path().join("books/spec/sdk.toml"), "mine")?;
    let new = run(folder.path(), &["new", "books"])?;
    assert_eq!(new.code, Some(1), "{new:?}");
    assert!(new.err.contains("books/spec/sdk.toml is in the way"), "{new:?}");
    assert_eq!(fs::read_dir(folder.path().join("books"))?.count(), 1);
    assert_eq!(fs::read_to_string(folder.path().join("books/spec/sdk.toml"))?, "mine");
    Ok(())
}

#[test]
fn a_document_is_copied_with_its_files() -> Result<()> {
    let folder = tempdir()?;
    let write = |path: &str, text: &str| fs::write(folder.path().join(path), text);
    fs::create_dir(folder.path().join("parts"))?;
    let document = r#"{"openapi": "3.0.3", "info": {"title": "It's \"Pets\"", "version": "1"}, "paths": {"/pets": {"get":
        {"operationId": "listPets", "responses": {"200": {"description": "Pets", "content": {"application/json":
        {"schema": {"$ref": "parts/pet.json"}}}}}}}}}"#;
    write("pets.json", document)?;
    write(
        "parts/pet.json",
        r#"{"type": "object", "properties": {"name": {"type": "string"}}}"#,
    )?;
    let new =
        run(folder.path(), &["new", "sdk", "--spec", "pets.json", "--name", "pets"])?;
    assert_eq!((new.code, new.err.as_str()), (Some(0), ""), "{new:?}");
    let sdk = folder.path().join("sdk");
    let made = run(&sdk, &["generate"])?;
    assert_eq!(made.code, Some(0), "{made:?}");
    let manifest = fs::read_to_string(sdk.join("generated/Cargo.toml"))?;
    assert!(manifest.contains("name = \"pets\"\n"), "{manifest}");

    // A file that refers to the document by its name would lose it.
    let back = r#"{"$ref": "../pets.json#/components/schemas/Pet"}"#;
    write("parts/pet.json", back)?;
    write(
        "pets.json",
        &document.replace(
            r#""paths""#,
            r#""components": {"schemas": {"Pet": {"type": "object"}}}, "paths""#,
        ),
    )?;
    let refused = run(folder.path(), &["new", "other", "--spec", "pets.json"])?;
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(
        refused.err.contains("rename the document to openapi.yaml first"),
        "{refused:?}"
    );
    assert!(!folder.path().join("other").exists());
    Ok(())
}

#[test]
fn a_new_folder_may_start_from_standard_input() -> Result<()> {
    let folder = tempdir()?;
    let document = "openapi: 3.1.0\ninfo: {title: Tiny, version: '1'}\npaths: {}\n";
    let new = fed(folder.path(), &["new", "tiny", "--spec", "-"], document)?;
    assert_eq!(new.code, Some(0), "{new:?}");
    let copied = fs::read_to_string(folder.path().join("tiny/spec/openapi.yaml"))?;
    assert_eq!(copied, document);
    let overlay = fs::read_to_string(folder.path().join("tiny/spec/overlay.yaml"))?;
    assert!(overlay.contains("update: {title: \"Tiny\"}"), "{overlay}");
    Ok(())
}
