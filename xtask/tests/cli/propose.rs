//! What `lint --propose` prints is an overlay that works as it is.

use super::*;

fn fixture(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/valid").join(name)
}

#[test]
fn what_is_proposed_generates_lists_that_are_walked_through() -> Result<()> {
    let folder = tempdir()?;
    fs::copy(fixture("proposed.yaml"), folder.path().join("proposed.yaml"))?;
    let proposed =
        run(folder.path(), &["lint", "--propose", "--spec", "proposed.yaml"])?;
    assert_eq!(proposed.code, Some(0), "{proposed:?}");
    let accepted = fixture("proposed.overlay.yaml");
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(&accepted, &proposed.out)?;
    }
    assert_eq!(proposed.out, fs::read_to_string(accepted)?);

    fs::write(folder.path().join("overlay.yaml"), &proposed.out)?;
    let usual = ["generate", "--spec", "proposed.yaml", "--out"];
    let before = run(folder.path(), &[&usual[..], &["before"]].concat())?;
    let with = [&usual[..], &["after", "--overlay", "overlay.yaml"]].concat();
    let after = run(folder.path(), &with)?;
    assert_eq!((before.code, after.code), (Some(0), Some(0)), "{before:?} {after:?}");
    let read = |path: &str| fs::read_to_string(folder.path().join(path));
    let lists = |api: &str| api.matches("::items(self) -> Items<").count();
    assert_eq!(lists(&read("before/API.txt")?), 0);
    assert_eq!(lists(&read("after/API.txt")?), 13);
    let never = "No result of this API comes in pages";
    let open = "no list is set up to be walked through";
    let readme = read("before/README.md")?;
    assert!(!readme.contains(never) && readme.contains(open), "{readme}");
    let thing = read("after/src/models/thing.rs")?;
    assert!(thing.contains("upload_token") && thing.contains("Redacted"), "{thing}");

    // Nothing that it says is proposed again.
    let overlay = ["lint", "--propose", "--spec", "proposed.yaml", "--overlay"];
    let again = run(folder.path(), &[&overlay[..], &["overlay.yaml"]].concat())?;
    assert!(again.out.contains("actions: []"), "{again:?}");
    Ok(())
}

#[test]
fn a_document_without_lists_gets_no_overlay() -> Result<()> {
    let project = Project::new()?;
    let proposed = run(project.0.path(), &["lint", "--propose", "--spec", "pets.yaml"])?;
    assert_eq!((proposed.code, proposed.out.as_str()), (Some(0), ""));
    assert!(proposed.err.contains("nothing to propose"), "{proposed:?}");
    Ok(())
}
