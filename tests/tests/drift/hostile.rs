//! Text of a document in reports: it breaks no table, no annotation, no workflow command, no terminal.

use ory_sdk_generator::drift::{Report, format};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};

use crate::compare::{things, trees};

/// All that has a meaning to somebody.
const HOSTILE: &str = "x\r\n::error title=pwned::boo\n::set-output name=a::b\u{1b}[31m| a | b |\n\
    </details><script>alert(1)</script> @somebody #123 ory/sdk#1 `` ` ``` ~~~ [l](http://e.example) \
    %0A::warning::%25 \u{202e}\u{2028}![i](x) <!-- **b** \\| \0";

/// Returns a report with hostile text in every place that text of a document can get to.
fn report() -> Report {
    let mut old = things();
    let schemas = &mut old["components"]["schemas"];
    schemas["Thing"]["properties"][HOSTILE] = json!({"type": "string"});
    schemas["Thing"]["properties"]["kind"]["enum"] = json!(["wood", HOSTILE]);
    schemas["NewThing"]["properties"]["hint"]["default"] = HOSTILE.into();
    schemas[clean_name()] = json!({"type": "object", "description": HOSTILE});
    let query = json!({"name": HOSTILE, "in": "query", "schema": {"type": "string"}});
    let list = &mut old["paths"]["/things"]["get"];
    list["parameters"].as_array_mut().expect("a list").push(query);
    list["operationId"] = HOSTILE.into();
    list["x-sdk-paging"] = json!({"style": "link", "token": "order", "total": HOSTILE});
    list["tags"] = json!([HOSTILE]);
    let moved = old["paths"]["/things"]["post"].take();
    old["paths"]["/things"].as_object_mut().expect("an item").remove("post");
    let path = format!("/{}", HOSTILE.replace(['{', '}'], ""));
    old["paths"][path] = json!({"post": moved});
    old["info"]["version"] = HOSTILE.into();
    let mut new = things();
    new["info"]["version"] = json!(HOSTILE);
    let mut report = trees(&old, &new);
    report.base.path = HOSTILE.to_owned();
    report.entries[0].note = Some(HOSTILE.to_owned());
    report.entries[1].accepted = Some(HOSTILE.to_owned());
    assert!(report.entries.len() > 7, "{:#?}", report.entries);
    report
}

/// The name of a component has a grammar of its own.
fn clean_name() -> &'static str {
    "Odd.name-with_all"
}

#[test]
fn no_terminal_obeys() {
    for line in format::text(&report(), false).lines() {
        let bad = |c: char| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}');
        assert!(!line.contains(bad), "{line:?}");
        assert!(!line.trim_start().starts_with("::"), "{line}");
    }
}

#[test]
fn every_line_is_a_command_of_ours() {
    let text = format::github(&report());
    for line in text.lines() {
        let rest = line.strip_prefix("::").expect("a command");
        let (head, message) = rest.split_once("::").expect("a message");
        let (level, title) = head.split_once(" title=").expect("a title");
        assert!(["error", "warning", "notice"].contains(&level), "{line}");
        assert!(!title.contains([',', ':']), "{title}");
        for part in [title, message] {
            let marks = part.match_indices('%').map(|(at, _)| &part[at..]);
            let known = ["%25", "%0D", "%0A", "%3A", "%2C"];
            for mark in marks {
                assert!(known.iter().any(|known| mark.starts_with(known)), "{part}");
            }
            assert!(!part.contains(|c: char| c.is_control()), "{part:?}");
        }
    }
}

#[test]
fn a_page_keeps_its_tables_and_mentions_nobody() {
    let page = format::markdown(&report());
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_GFM;
    let (mut cells, mut tables) = (0, 0);
    for event in Parser::new_ext(&page, options) {
        match event {
            Event::Start(Tag::Table(columns)) => {
                assert_eq!(columns.len(), 4);
                tables += 1;
            }
            Event::Start(Tag::TableRow | Tag::TableHead) => cells = 0,
            Event::Start(Tag::TableCell) => cells += 1,
            Event::End(pulldown_cmark::TagEnd::TableRow) => {
                assert_eq!(cells, 4, "{page}")
            }
            Event::Html(html) | Event::InlineHtml(html) => assert_is_ours(&html),
            Event::Text(text) => {
                assert!(!text.contains(['@', '#']), "{text}");
                assert!(!text.contains("pwned"), "{text}");
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                panic!("a link in {page}")
            }
            _ => {}
        }
    }
    assert!(tables > 2, "{page}");
}

fn assert_is_ours(html: &str) {
    let rest = ["<details>", "</details>", "<summary>", "</summary>"]
        .iter()
        .fold(html.to_owned(), |html, known| html.replace(known, ""));
    assert!(!rest.contains(['<', '>']), "{html}");
}

#[test]
fn what_is_for_programs_is_well_formed() {
    let report = report();
    for text in [format::json(&report), format::sarif(&report)] {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        assert!(value.is_object());
    }
    let sarif = format::sarif(&report);
    let uri = sarif.lines().find(|line| line.contains("\"uri\"")).expect("a place");
    assert!(
        !uri.trim().trim_start_matches("\"uri\": ").contains([' ', '<', '#']),
        "{uri}"
    );
}
