//! Our page holds the facts of the page that the project started from, operation by operation.
//!
//! The source page documents the TypeScript client of the release before last: 31 operations. Names and words differ;
//! methods, paths, parameters, bodies, results, credentials, media types and statuses must not.
#![allow(clippy::panic, reason = "a test says what it misses by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use tests::page::{self, Section};
use tests::{shared, workspace};

/// What a page says of one operation, in a form that both pages share.
#[derive(Debug, PartialEq, Eq)]
struct Facts {
    /// Parameter name without case and separators → whether it is required, and its default.
    params: BTreeMap<String, (bool, Option<String>)>,
    /// Whether there is a body, and whether it is required.
    body: Option<bool>,
    /// The type that is returned, without case and separators.
    returns: String,
    authorization: BTreeSet<String>,
    sends: BTreeSet<String>,
    accepts: BTreeSet<String>,
    statuses: BTreeSet<String>,
}

#[test]
fn our_page_has_the_facts_of_the_source_page() {
    let Some(theirs) = shared::read("seed/OAuth2Api.md") else { return };
    let ours = workspace::read("generated/docs/OAuth2Api.md").expect("our page");
    let theirs = facts(&theirs, seed_facts);
    let ours = facts(&ours, our_facts);
    assert_eq!(theirs.len(), 31, "operations on the source page");
    assert_eq!(ours.len(), 33, "operations on our page");
    for (endpoint, expected) in theirs {
        let actual =
            ours.get(&endpoint).unwrap_or_else(|| panic!("no section for {endpoint}"));
        assert_eq!(*actual, moved_on(&endpoint, expected), "{endpoint}");
    }
}

/// What the document has changed since the source page was made, and what our overlay adds to it.
fn moved_on(endpoint: &str, mut facts: Facts) -> Facts {
    let (_, path) = endpoint.split_once(' ').expect("a method and a path");
    // The TypeScript client calls a redirect an error, because only `default` has a body.
    if matches!(path, "/oauth2/auth" | "/oauth2/device/verify") {
        assert_eq!(facts.returns, "erroroauth2", "{endpoint}");
        "redirect".clone_into(&mut facts.returns);
        // The overlay says by it that `default` is an error, too.
        facts.statuses.insert("5XX".to_owned());
    }
    // `spec/overlay.yaml` says why these are there; `resource` came with a later release.
    let added: &[(&str, bool)] = match path {
        "/oauth2/auth" => &[("resource", false)],
        "/oauth2/token" => &[
            ("assertion", false),
            ("audience", false),
            ("clientassertion", false),
            ("clientassertiontype", false),
            ("clientsecret", false),
            ("codeverifier", false),
            ("devicecode", false),
            ("resource", false),
            ("scope", false),
        ],
        "/oauth2/device/auth" => {
            facts.sends.insert("application/x-www-form-urlencoded".to_owned());
            &[("audience", false), ("clientid", true), ("scope", false)]
        }
        _ => &[],
    };
    for (name, required) in added {
        let before = facts.params.insert((*name).to_owned(), (*required, None));
        assert_eq!(before, None, "{endpoint} has {name} without the overlay");
    }
    // The default of `'1'` for a token went with v1.22.64.
    if let Some((_, default)) = facts.params.get_mut("pagetoken") {
        *default = None;
    }
    // Our page gives a list the name that the document gives it.
    if let Some(item) =
        facts.returns.strip_prefix("vec").filter(|_| path != "/admin/clients")
    {
        facts.returns = format!("{item}s");
    }
    facts
}

/// Reads a page: `METHOD /path` → facts.
fn facts(page: &str, read: fn(&Section) -> Facts) -> BTreeMap<String, Facts> {
    let (head, sections) = page::sections(page);
    let endpoints: BTreeMap<String, String> = page::rows(&head)
        .into_iter()
        .map(|row| (words(label(&row[0])), endpoint(&row[1])))
        .collect();
    let sections = sections.iter().map(|section| {
        let heading = words(&section.name);
        let endpoint = endpoints
            .get(&heading)
            .unwrap_or_else(|| panic!("{heading} is not in the table"));
        (endpoint.clone(), read(section))
    });
    sections.collect()
}

/// Returns method and path, without the places where a browser may break them.
fn endpoint(cell: &str) -> String {
    let marks = ["<code>", "</code>", "<wbr>", "*", "`", "\\"];
    let plain = marks.iter().fold(cell.to_owned(), |cell, mark| cell.replace(mark, ""));
    plain.replace("&#95;", "_")
}

fn seed_facts(section: &Section) -> Facts {
    let mut params = BTreeMap::new();
    let mut body = None;
    for row in page::rows(section.part("Parameters")) {
        let [name, ty, _, notes] = row.as_slice() else {
            panic!("a row of four: {row:?}")
        };
        let required = !notes.contains("[Optional]");
        // The TypeScript client names a body after its type; only a body is a model or a list of one.
        if ty.starts_with('[') || ty.starts_with("`Array<") {
            body = Some(required);
        } else {
            let default =
                notes.split("[Defaults to `").nth(1).and_then(|it| it.split('`').next());
            let default = default.filter(|it| *it != "undefined");
            params.insert(
                words(name),
                (required, default.map(|it| it.replace("&#39;", ""))),
            );
        }
    }
    let returns =
        section.part("Return type").replace("Array&lt;", "Vec<").replace("&gt;", ">");
    let returns =
        if returns.contains("void") { String::new() } else { words(label(&returns)) };
    let statuses = statuses(section).into_iter();
    Facts {
        params,
        body,
        returns,
        // The source page adds the flow to the name of an OAuth2 scheme.
        authorization: links(section.part("Authorization"))
            .iter()
            .filter_map(|scheme| scheme.split(' ').next().map(str::to_owned))
            .collect(),
        sends: media(section, "Content-Type"),
        accepts: media(section, "Accept"),
        statuses: statuses
            .map(|it| if it == "0" { "default".into() } else { it })
            .collect(),
    }
}

fn our_facts(section: &Section) -> Facts {
    let mut params = BTreeMap::new();
    let mut body = None;
    for row in page::rows(section.part("Parameters")) {
        let [name, _, meaning] = row.as_slice() else {
            panic!("a row of three: {row:?}")
        };
        let (name, marks) = name
            .split_once("<br>")
            .unwrap_or_else(|| panic!("a name and marks: {name}"));
        let required = marks.starts_with("required, ");
        assert!(required || marks.starts_with("optional, "), "{marks}");
        if marks.contains("the request body") {
            body = Some(required);
        } else {
            let default = meaning.split("Defaults to ").nth(1).and_then(page::code);
            params
                .insert(words(name), (required, default.map(|it| it.replace('"', ""))));
        }
    }
    let returns = section.part("Return type").trim().lines().next().unwrap_or_default();
    Facts {
        params,
        body,
        returns: words(page::code(returns).unwrap_or_default()),
        authorization: links(section.part("Authorization")),
        sends: media(section, "Content-Type"),
        accepts: media(section, "Accept"),
        statuses: statuses(section),
    }
}

fn statuses(section: &Section) -> BTreeSet<String> {
    let rows = page::rows(section.part("HTTP response details"));
    rows.into_iter().map(|row| row[0].replace(['*', '`'], "")).collect()
}

/// The labels of links: none where no credential is asked for.
fn links(text: &str) -> BTreeSet<String> {
    let before_targets = text.split("](").filter_map(|it| it.rsplit_once('['));
    before_targets.map(|(_, label)| label.replace(['`', '*'], "")).collect()
}

fn media(section: &Section, header: &str) -> BTreeSet<String> {
    let part = section.part("HTTP request headers");
    let wanted = format!("**{header}**");
    let line = part.lines().find(|line| line.contains(&wanted)).unwrap_or_default();
    line.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What stands between the brackets of a link, or the text itself.
fn label(text: &str) -> &str {
    text.split(']').next().unwrap_or_default()
}

/// Letters and digits alone, in lower case: the same for `acceptOAuth2…` and `accept_oauth2_…`.
fn words(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}
