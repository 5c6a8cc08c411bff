//! Texts: cut off, deep, large, and spelt otherwise.

use ory_sdk_generator::diagnostic::{Severity, Style, render};
use ory_sdk_generator::limits::{self, Limits};
use serde_json::Value;
use tests::generated::inputs;
use tests::{document, respelt as spelling};

use super::ran;
use crate::run::{self, Outcome};

const HEAD: &str =
    r#"{"openapi": "3.0.3", "info": {"title": "Made", "version": "1"}, "paths": {}"#;

/// How many parts our document is cut into.
const CUTS: usize = 31;

/// Returns our document as YAML and as JSON on one line.
fn ours() -> (String, String) {
    let tree = document::ours().expect("our document");
    (serde_yaml::to_string(&tree).expect("a tree is YAML"), tree.to_string())
}

pub(crate) fn cut_off() {
    let (yaml, json) = ours();
    for part in 0..CUTS {
        let cut = |text: &str| {
            let at = (0..=text.len() * part / CUTS)
                .rev()
                .find(|at| text.is_char_boundary(*at));
            text[..at.unwrap_or_default()].to_owned()
        };
        assert_eq!(ran("cut.json", cut(&json)).outcome(), Outcome::Error);
        // YAML that is cut between two keys is a smaller document, which nothing can tell.
        ran("cut.yaml", cut(&yaml));
    }
}

pub(crate) fn nested() {
    const DEPTH: usize = 10_000;
    let shapes = [
        (r#"{"type": "object", "properties": {"a": "#, "}}"),
        (r#"{"type": "array", "items": "#, "}"),
        (r#"{"allOf": ["#, "]}"),
        (r#"{"x-deep": "#, "}"),
        ("[", "]"),
    ];
    for (open, close) in shapes {
        let (open, close) = (open.repeat(DEPTH), close.repeat(DEPTH));
        let text = format!(
            r#"{HEAD}, "components": {{"schemas": {{"A": {open}{{}}{close}}}}}}}"#
        );
        for path in ["deep.json", "deep.yaml"] {
            let ran = ran(path, text.clone());
            assert_eq!(ran.codes(), ["E0104"], "{path}: {open:.30}");
        }
    }
    let mut block = "openapi: 3.0.3\npaths: {}\nx-deep:\n".to_owned();
    for depth in 1..2_000 {
        block += &format!("{}a:\n", " ".repeat(depth));
    }
    assert_eq!(ran("deep.yaml", block).codes(), ["E0104"]);
}

pub(crate) fn large() {
    let text = "x".repeat(50 << 20);
    let one = format!(r#"{HEAD}, "x-long": "{text}"}}"#);
    let many: String = (0..2_000_000).map(|i| format!(r#""A{i}": {{}}, "#)).collect();
    let many = format!(r#"{HEAD}, "components": {{"schemas": {{{many} "Z": {{}}}}}}}}"#);
    for text in [&one, &many] {
        let mut inputs = inputs("large.json", text.as_str());
        let ran = run::run(&inputs);
        assert_eq!(ran.codes(), ["E0108"]);
        assert!(
            ran.said(&inputs).contains("--max-mib"),
            "it says how to raise the limit"
        );
        inputs.spec.limits = Limits {
            bytes: 64 << 20,
            ..Limits::default()
        };
        let ran = run::run(&inputs);
        if text.len() == one.len() {
            assert_eq!(ran.outcome(), Outcome::Crate);
        } else {
            assert_eq!(ran.codes(), ["E0109"]);
            assert!(ran.said(&inputs).contains("--max-values"));
        }
    }
    many_messages();
}

/// Of very many faults, some are shown and the others counted.
fn many_messages() {
    let twice = r#""a": 1, "#.repeat(100_000);
    let twice = inputs("twice.json", format!(r#"{HEAD}, {twice} "b": 1}}"#));
    let ran = run::run(&twice);
    assert!(ran.diagnostics.messages().len() <= limits::PARSE_FAULTS + 1);

    let fields: String =
        (0..500).map(|i| format!(r#""a{i}": {{"tpye": 1}}, "#)).collect();
    let fields =
        format!(r#"{{"type": "object", "properties": {{{fields} "z": {{}}}}}}"#);
    let wrong: String = (0..100).map(|i| format!(r#""A{i}": {fields}, "#)).collect();
    let wrong = inputs(
        "wrong.json",
        format!(r#"{HEAD}, "components": {{"schemas": {{{wrong} "Z": {{}}}}}}}}"#),
    );
    let ran = run::run(&wrong);
    assert_eq!(ran.diagnostics.count(Severity::Error), limits::MESSAGES);
    let said = render(&ran.diagnostics, &wrong, Style::Plain);
    assert!(
        said.contains("there are 4500 more errors"),
        "{}",
        &said[said.len() - 200..]
    );
}

pub(crate) fn respelt() {
    let yaml = run::fixture("20-prelude.yaml");
    let tree: Value = serde_yaml::from_str(&yaml.spec.text).expect("YAML");
    let expected = run::print(&run::run(&yaml).api.expect("a crate"));
    let pretty = serde_json::to_string_pretty(&tree).expect("JSON");
    let others = [
        pretty,
        tree.to_string(),
        spelling::shuffled(&tree, 1),
        spelling::shuffled(&tree, 2),
    ];
    for text in others {
        let mut other = inputs("20-prelude.json", text);
        other.name = yaml.name.clone();
        let files = run::print(&run::run(&other).api.expect("a crate"));
        assert_eq!(files, expected);
    }
}

pub(crate) fn laughs() {
    let mut text =
        "openapi: 3.0.3\npaths: {}\nx-0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
            .to_owned();
    for level in 1..20 {
        let below = vec![format!("*a{}", level - 1); 9].join(", ");
        text += &format!("x-{level}: &a{level} [{below}]\n");
    }
    assert_eq!(ran("laughs.yaml", text).codes(), ["E0107"]);

    let merged: String = (0..3_000).map(|i| format!("    k{i}: {{}}\n")).collect();
    let mut text = format!("openapi: 3.0.3\npaths: {{}}\nx-base: &base\n{merged}");
    for index in 0..10_000 {
        text += &format!("x-{index}: {{<<: *base}}\n");
    }
    assert_eq!(ran("merges.yaml", text).codes(), ["E0107"]);
}
