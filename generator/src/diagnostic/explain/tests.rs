use std::collections::BTreeSet;

use super::*;
use crate::Inputs;
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// Every code of the generator, as the two files that define them say.
fn codes() -> BTreeSet<&'static str> {
    let files = [include_str!("../codes.rs"), include_str!("../../lower/codes.rs")];
    let literals = files.into_iter().flat_map(|text| text.split('"'));
    literals.filter(|text| is_code(text)).collect()
}

fn is_code(text: &str) -> bool {
    text.len() == 5
        && text.starts_with(['E', 'N', 'W'])
        && text[1..].bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn every_code_has_a_text_and_no_other_has() {
    let explained: Vec<&str> = all().map(|it| it.code).collect();
    let unique: BTreeSet<&str> = explained.iter().copied().collect();
    assert_eq!(explained.len(), unique.len(), "a code is explained twice");
    assert_eq!(unique, codes());
    for Explanation { code, title, text } in all() {
        assert!(!title.ends_with('.') && !title.is_empty(), "{code}: {title}");
        assert_eq!(text.matches("\n```").count(), 2, "{code} has one example");
        let (_, after) = text.rsplit_once("```\n").unwrap_or_default();
        assert!(!after.trim().is_empty(), "{code} does not say what to do");
    }
}

/// The document that overlays and settings in examples are about.
const THINGS: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
paths:
  /things:
    get: {operationId: listThings, responses: {'204': {description: Done}}}
    put: {operationId: oddStatus, responses: {'600': {description: Odd}, '204': {description: Done}}}
components:
  schemas:
    Thing: {type: object}
";

/// Returns the inputs that an example stands for; `None` for one that only shows something.
fn inputs(kind: &str, example: &str) -> Option<Inputs> {
    let head = "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\n";
    let paths = if example.contains("paths:") { "" } else { "paths: {}\n" };
    let sound = THINGS.lines().filter(|line| !line.contains("oddStatus"));
    let sound = sound.collect::<Vec<_>>().join("\n");
    let things = if example.contains("oddStatus") { THINGS } else { &sound };
    let (spec, overlay, settings) = match kind {
        "yaml" => (format!("{head}{paths}{example}"), None, None),
        "yaml lenient" => {
            (format!("{head}{paths}{example}"), None, Some("lenient = true"))
        }
        "yaml whole" => (example.to_owned(), None, None),
        "yaml overlay" => (things.to_owned(), Some(example), None),
        "toml" => (things.to_owned(), None, Some(example)),
        "text" => return None,
        other => unreachable!("an example in {other}"),
    };
    Some(Inputs {
        spec: Source::new("spec.yaml", spec),
        overlay: overlay.map(|text| Source::new("overlay.yaml", text)),
        settings: settings.map(|text| Source::new("sdk.toml", text)),
        name: None,
        carried: Vec::new(),
    })
}

#[test]
fn every_example_gives_the_message_that_it_is_about() {
    let (mut shown, mut wrong) = (0, Vec::new());
    for Explanation { code, text, .. } in all() {
        let (_, rest) = text.split_once("\n```").expect("an example");
        let (kind, rest) = rest.split_once('\n').expect("a line");
        let (example, _) = rest.split_once("```").expect("the end of the example");
        let Some(inputs) = inputs(kind, example) else { continue };
        let mut diagnostics = Diagnostics::default();
        let _ = crate::model(&inputs, &mut diagnostics);
        let said: Vec<&str> = diagnostics.messages().iter().map(|it| it.code).collect();
        if !said.contains(&code) {
            wrong.push(format!("the example of {code} says {said:?}"));
        }
        shown += 1;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(shown > 50, "{shown} examples were tried");
}
