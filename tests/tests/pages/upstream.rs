//! Our document states the facts of the upstream release that `spec/upstream.toml` names, in words of its own.

mod facts;
mod words;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use tests::{document, shared, workspace};

/// The newest release that Ory published as a document: what it says did not all reach the one that we follow.
const PUBLISHED: &str = "v1.22.65";

#[test]
fn the_document_states_the_facts_of_upstream() -> Result<()> {
    let Some(upstream) = upstream(&followed()?)? else { return Ok(()) };
    let ours = document::ours()?;
    let (expected, actual) = (facts::of(&upstream), facts::of(&ours));
    ensure!(expected.len() > 7000, "only {} facts", expected.len());
    let differences = facts::differences(&expected, &actual);
    ensure!(
        differences.is_empty(),
        "{} of {} facts differ:\n{}",
        differences.len(),
        expected.len(),
        differences.join("\n")
    );
    let groups = |document: &Value| -> Vec<String> {
        let tags = document["tags"].as_array().into_iter().flatten();
        tags.filter_map(|tag| tag["name"].as_str()).map(str::to_owned).collect()
    };
    // Upstream lists four of the tags that its operations have.
    let ours = groups(&ours);
    ensure!(groups(&upstream).iter().all(|tag| ours.contains(tag)), "{ours:?}");
    Ok(())
}

#[test]
fn everything_has_words() -> Result<()> {
    let silent = words::missing(&document::ours()?);
    ensure!(silent.is_empty(), "no words for {silent:#?}");
    Ok(())
}

#[test]
fn the_words_are_our_own() -> Result<()> {
    let ours = words::runs(&document::ours()?);
    ensure!(ours.len() > 40_000, "only {} runs of words", ours.len());
    for release in [&followed()?, PUBLISHED] {
        let Some(upstream) = upstream(release)? else { return Ok(()) };
        let theirs = words::runs(&upstream);
        let shared = ours.intersection(&theirs).map(String::as_str);
        let copied: Vec<_> = shared.filter(|run| !words::is_common(run)).collect();
        ensure!(copied.is_empty(), "shared with {release}: {copied:#?}");
    }
    Ok(())
}

/// A text of upstream is found among ours, wherever lines break: the test above would have noticed.
#[test]
fn a_sentence_that_is_copied_is_found() {
    let text = |words: &str| serde_json::json!({ "description": words });
    let theirs = text(
        "It tells the server\nthat a client, once deleted, stays deleted for good.",
    );
    let ours =
        text("As we know: the server that a *client* once deleted stays deleted.");
    let (theirs, ours) = (words::runs(&theirs), words::runs(&ours));
    let shared: Vec<_> = ours.intersection(&theirs).collect();
    assert_eq!(
        shared,
        [
            "server that a client once deleted stays deleted",
            "the server that a client once deleted stays"
        ]
    );
}

/// Returns the release that the document follows.
fn followed() -> Result<String> {
    let lock: toml::Table = workspace::read("spec/upstream.toml")?.parse()?;
    let release = lock.get("release").and_then(toml::Value::as_str);
    Ok(release.context("a release")?.to_owned())
}

/// Returns a release of upstream; `None` where the shared files are not there.
fn upstream(release: &str) -> Result<Option<Value>> {
    let text = shared::read(&format!("upstream/ory-{release}.json"));
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}
