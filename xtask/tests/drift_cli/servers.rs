//! What was accepted once accepts nothing else: neither the command nor the workflow is silent then.

use std::fs;
use std::path::Path;

use anyhow::{Result, anyhow};
use ory_sdk_generator::drift;
use ory_sdk_generator::limits::Limits;
use serde_json::{Value, json};
use tempfile::tempdir;
use xtask::inputs;
use xtask::workspace::{Named, SPEC};

use crate::run::{Copy, drift_of};
use crate::script::{script, tools};

/// Writes a release of upstream: our own document, with servers of their own for some paths.
fn publish(
    (ours, folder): (&Value, &Path),
    release: &str,
    servers: &[(&str, &str)],
) -> Result<()> {
    let mut tree = ours.clone();
    tree["info"]["version"] = release.into();
    for (path, address) in servers {
        tree["paths"][*path]["servers"] = json!([{ "url": address }]);
    }
    Ok(fs::write(folder.join(format!("ory-{release}.json")), tree.to_string())?)
}

/// Returns our document as one.
fn ours(copy: &Copy) -> Result<Value> {
    let file = Named {
        path: copy.root().join(SPEC),
        shown: SPEC.to_owned(),
    };
    let ours = inputs::spec(&file, Limits::default())?;
    drift::scoped(&ours, &[]).map_err(|why| anyhow!(why))
}

#[test]
fn a_server_that_was_accepted_accepts_no_other() -> Result<()> {
    let (copy, releases, tools) = (Copy::new()?, tempdir()?, tools()?);
    let (root, folder) = (copy.root(), releases.path());
    let ours = ours(&copy)?;
    let upstream = folder.display().to_string();
    let check = |more: &[&str]| {
        drift_of(root, root, &[&["--upstream", &upstream], more].concat())
    };
    let own = ("/oauth2/revoke", "https://revoke.example.com");
    let attacked = ("/oauth2/token", "https://attacker.example");

    publish((&ours, folder), "v1.22.74", &[own])?;
    let found = check(&[])?;
    assert_eq!(found.code, Some(100), "{found:?}");
    assert!(found.out.contains(own.1), "{found:?}");
    let taken = check(&["--accept", "--reason", "revocation has a host of its own"])?;
    assert_eq!(taken.code, Some(0), "{taken:?}");
    let accepted = copy.read("spec/accepted.toml")?;
    assert!(accepted.contains("release = \"v1.22.74\""), "{accepted}");
    assert!(copy.read("spec/upstream.toml")?.contains("release = \"v1.22.74\""));
    copy.commit()?;
    let again = check(&["--fail-on", "any"])?;
    assert_eq!(again.code, Some(0), "{again:?}");

    for (release, servers) in
        [("v1.22.75", &[own, attacked][..]), ("v1.22.76", &[attacked])]
    {
        publish((&ours, folder), release, servers)?;
        let found = check(&[])?;
        assert_eq!(found.code, Some(100), "{release}: {found:?}");
        assert!(found.out.contains(attacked.1), "{release}: {found:?}");
        assert!(!found.out.contains("accepted:"), "{release}: {found:?}");
        let told = script(root, tools.path(), folder, false)?;
        assert_eq!(told.code, Some(0), "{release}: {told:?}");
        let error = "::error title=POST /oauth2/token::servers changed";
        assert!(told.out.contains(error), "{release}: {told:?}");
        let report = fs::read_to_string(tools.path().join("report.md"))?;
        assert!(report.contains(attacked.1), "{release}: {report}");
    }
    Ok(())
}

#[test]
fn what_comes_again_with_another_release_is_accepted_again() -> Result<()> {
    let (copy, releases) = (Copy::new()?, tempdir()?);
    let (root, folder) = (copy.root(), releases.path());
    let ours = ours(&copy)?;
    let upstream = folder.display().to_string();
    let check = |more: &[&str]| {
        drift_of(root, root, &[&["--upstream", &upstream], more].concat())
    };
    let own = ("/oauth2/revoke", "https://revoke.example.com");
    for (release, servers) in
        [("v1.22.74", &[own][..]), ("v1.22.75", &[]), ("v1.22.76", &[own])]
    {
        publish((&ours, folder), release, servers)?;
        let found = check(&[])?;
        assert_eq!(found.code, Some(100), "{release}: {found:?}");
        assert!(!found.out.contains("accepted:"), "{release}: {found:?}");
        let taken = check(&["--accept", "--reason", "it was announced"])?;
        assert_eq!(taken.code, Some(0), "{release}: {taken:?}");
        copy.commit()?;
    }
    // Who takes it back by hand after all has accepted that it differs, for this release.
    copy.git(&["checkout", "--quiet", "HEAD~1", "--", SPEC, "spec/oauth2"])?;
    let found = check(&["--fail-on", "any"])?;
    assert_eq!(found.code, Some(0), "{found:?}");
    assert!(found.out.contains("accepted: it was announced"), "{found:?}");
    Ok(())
}
