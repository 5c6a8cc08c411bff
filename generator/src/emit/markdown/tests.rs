//! The pages of a small API: links, programs, tables.

mod fixture;

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::emit::text::Anchors;
use crate::model::{Api, FeatureName, Publication, TypeKind, TypeName};

fn pages(api: &Api) -> BTreeMap<String, String> {
    let files = crate::files(api);
    let pages = files.iter().filter(|(path, _)| path.ends_with(".md"));
    pages.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

/// The anchors of a page, by the text of its headings.
fn anchors(text: &str) -> BTreeSet<String> {
    let (mut anchors, mut found, mut heading) =
        (Anchors::default(), BTreeSet::new(), None);
    for event in events(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                found.extend(heading.take().map(|heading| anchors.add(&heading)));
            }
            Event::Text(part) | Event::Code(part) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&part);
                }
            }
            _ => {}
        }
    }
    found
}

fn programs(text: &str) -> Vec<String> {
    let (mut programs, mut inside) = (Vec::new(), false);
    for event in events(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                inside = &*info == "rust"
            }
            Event::End(TagEnd::CodeBlock) => inside = false,
            Event::Text(part) if inside => programs.push(part.to_string()),
            _ => {}
        }
    }
    programs
}

#[test]
fn every_link_resolves() {
    check_links(&pages(&fixture::api()));
    check_links(&pages(&fixture::many()));
}

fn check_links(pages: &BTreeMap<String, String>) {
    for (path, text) in pages {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for event in events(text) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else { continue };
            if dest_url.starts_with("http") {
                continue;
            }
            let (file, anchor) = dest_url.split_once('#').unwrap_or((&dest_url, ""));
            let target = match (file, file.strip_prefix("../")) {
                ("", _) => path.clone(),
                (_, Some(above)) => above.to_owned(),
                _ if folder.is_empty() => file.to_owned(),
                _ => format!("{folder}/{file}"),
            };
            let page = pages.get(&target);
            assert!(page.is_some(), "{path} links to {dest_url}");
            let known = page
                .is_some_and(|page| anchor.is_empty() || anchors(page).contains(anchor));
            assert!(known, "{path} links to {dest_url}");
        }
    }
}

#[test]
fn the_front_page_of_many_groups_has_a_row_a_group() {
    let api = fixture::many();
    let pages = pages(&api);
    let front = &pages["README.md"];
    let (tasks, rest) = front.split_once("## Authorization").expect("a section");
    for group in &api.groups {
        let link = format!("](docs/{}.md)", group.type_name);
        assert_eq!(rest.matches(&link).count(), 1, "{link} in {rest}");
        let default = format!("| `{}`, on by default |", group.feature);
        assert_eq!(rest.contains(&default), group.is_default, "{default}");
    }
    // Operations are in the map alone, each once.
    assert_eq!(rest.matches("Api.md#").count(), 0, "{rest}");
    assert_eq!(tasks.matches("Api.md#").count(), api.operations().count());
    // The models have a page of their own, and each is on it.
    assert_eq!(rest.matches("(docs/README.md)").count(), 1, "{rest}");
    assert_eq!(pages["docs/README.md"].matches("\n- [").count(), api.types.len());
    assert!(!self::pages(&fixture::api()).contains_key("docs/README.md"));
}

#[test]
fn pages_of_what_is_off_by_default_say_how_to_ask_for_it() {
    let mut api = fixture::many();
    let asks = |api: &Api, page: &str, feature: &str| {
        let line = format!(
            "pet-sdk = {{ path = \"path/to/pet-sdk\", features = [\"{feature}\"] }}"
        );
        pages(api)[page].contains(&line)
    };
    assert!(asks(&api, "docs/dogsApi.md", "dogs"));
    assert!(!asks(&api, "docs/birdsApi.md", "birds"));
    let gone = api.types.get_mut(&TypeName::new("Gone")).expect("a type");
    gone.features = ["dogs", "fish"].map(FeatureName::new).into();
    assert!(asks(&api, "docs/Gone.md", "dogs"));
    assert!(
        pages(&api)["docs/Gone.md"]
            .contains("any of the cargo features `dogs` and `fish`")
    );
    // Where nothing is on by default, the front page asks for all there is.
    api.groups.iter_mut().for_each(|group| group.is_default = false);
    assert!(asks(&api, "README.md", "full"));
    assert!(
        !asks(&api, "docs/Gone.md", "dogs") && !asks(&api, "docs/dogsApi.md", "dogs")
    );
}

#[test]
fn the_first_program_needs_no_feature_that_is_off() {
    let mut api = fixture::many();
    let first = |api: &Api| programs(&pages(api)["README.md"])[0].clone();
    assert!(first(&api).contains(".pets()"));
    api.groups[0].is_default = false;
    assert!(first(&api).contains(".birds()"), "{}", first(&api));
}

#[test]
fn programs_parse_and_are_narrow() {
    let mut count = 0;
    for (path, text) in pages(&fixture::api()) {
        for program in programs(&text) {
            assert!(syn::parse_file(&program).is_ok(), "{path}:\n{program}");
            let widest = program.lines().map(|line| line.chars().count()).max();
            assert!(widest <= Some(90), "{path}:\n{program}");
            assert!(program.contains("fn main()"), "{path}:\n{program}");
            count += 1;
        }
    }
    assert_eq!(count, 7 + 12 + 9, "one an operation, one a type, nine in the README");
}

/// Returns the manifests that the front page shows.
fn manifests(api: &Api) -> Vec<String> {
    let page = pages(api).remove("README.md").unwrap_or_default();
    let blocks = page.split("```toml\n").skip(1);
    blocks.filter_map(|rest| rest.split("\n```").next()).map(str::to_owned).collect()
}

#[test]
fn manifests_ask_for_the_crate_where_it_is() {
    let mut api = fixture::api();
    let name = api.package.name.clone();
    api.package.version = "0.3.7".to_owned();
    for (publication, plain, with_feature) in [
        (
            Publication::None,
            format!("{{ path = \"path/to/{name}\" }}"),
            format!("{{ path = \"path/to/{name}\", features = [\"blocking\"] }}"),
        ),
        (
            Publication::CratesIo,
            "\"0.3\"".to_owned(),
            "{ version = \"0.3\", features = [\"blocking\"] }".to_owned(),
        ),
        (
            Publication::Registry("internal".to_owned()),
            "{ version = \"0.3\", registry = \"internal\" }".to_owned(),
            "{ version = \"0.3\", registry = \"internal\", features = [\"blocking\"] }"
                .to_owned(),
        ),
    ] {
        api.package.publication = publication;
        let manifests = manifests(&api);
        let of = |value: &str| format!("[dependencies]\n{name} = {value}");
        assert!(manifests[0].starts_with(&format!("{}\n", of(&plain))), "{manifests:?}");
        assert_eq!(manifests[1], of(&with_feature));
        assert!(manifests[2].starts_with("[dev-dependencies]\n"), "{manifests:?}");
    }
}

#[test]
fn the_manifest_names_what_programs_use_and_no_more() {
    let mut api = fixture::api();
    let mut seen = BTreeSet::new();
    for _ in 0..2 {
        let manifest = manifests(&api).remove(0);
        let pages = pages(&api);
        let all: String = pages.values().flat_map(|page| programs(page)).collect();
        for name in ["serde_json", "tokio"] {
            let is_used = all.contains(&format!("{name}::"));
            let is_named = manifest.lines().any(|line| line.starts_with(name));
            assert_eq!(is_named, is_used, "{name} in {manifest}");
            seen.insert((name, is_used));
        }
        // Nothing is read from JSON where nothing comes back.
        api.types.retain(|_, def| {
            !matches!(def.kind, TypeKind::Struct(_) | TypeKind::Union(_))
        });
        api.groups.clear();
    }
    assert_eq!(seen.len(), 3, "one is used always, and one only sometimes: {seen:?}");
}

/// Checks that each row of a table of ours has as many cells as its head.
fn check_rows(path: &str, text: &str) {
    let mut width = 0;
    for line in text.lines().filter(|line| line.starts_with('|')) {
        let cells = line.replace("\\|", "").matches('|').count();
        if line.starts_with("| Name") || line.starts_with("| Status code") {
            width = cells;
        } else if width > 0 && (line.starts_with("| **") || line.starts_with("| ---")) {
            assert_eq!(cells, width, "{path}: {line}");
        }
    }
}

#[test]
fn rows_have_as_many_cells_as_their_head() {
    for (path, text) in pages(&fixture::api()) {
        check_rows(&path, &text);
    }
}

#[test]
fn files_differ_without_regard_to_case() {
    let pages = pages(&fixture::api());
    let lower: BTreeSet<String> = pages.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(lower.len(), pages.len());
    assert!(
        pages.contains_key("docs/PetsApi.md")
            && pages.contains_key("docs/PetsApiModel.md")
    );
}

/// Returns what text of the document must not change: headings, languages of code, links within the pages; and whether
/// there is HTML.
fn outline(text: &str) -> (Vec<String>, Vec<String>, usize, bool) {
    let (mut languages, mut links, mut html) = (Vec::new(), 0, false);
    for event in events(text) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if &*info != "text" =>
            {
                languages.push(info.to_string());
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                languages.push(String::new())
            }
            Event::Start(Tag::Link { dest_url, .. })
                if !dest_url.starts_with("http") =>
            {
                links += 1
            }
            Event::Html(_) | Event::InlineHtml(_) => html = true,
            _ => {}
        }
    }
    (anchors(text).into_iter().collect(), languages, links, html)
}

#[test]
fn hostile_text_changes_no_outline() {
    let clean = pages(&fixture::saying("words"));
    for text in [
        "a | b\nc",
        "```\nopen",
        "# Title\n\nSub\n===\n\n## Parameters",
        "<script>alert(1)</script>\n\n<!-- ",
        "[x](javascript:alert(1)) [y](../z.md) [RFC] <id>",
        "`a|b` ``` \\| \\",
        "- a\n- b\n\n    code\n\n> quote\n\n---",
        "\u{0}\r\u{202e}\"#\"##} */ {{}}",
        "   \n\n",
    ] {
        for (path, page) in pages(&fixture::saying(text)) {
            assert_eq!(
                outline(&page),
                outline(&clean[&path]),
                "{path} with {text:?}:\n{page}"
            );
            for program in programs(&page) {
                assert!(
                    syn::parse_file(&program).is_ok(),
                    "{path} with {text:?}:\n{program}"
                );
            }
        }
    }
}
