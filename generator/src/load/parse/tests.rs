use serde_json::json;

use super::*;

fn parsed(path: &str, text: &str) -> Result<Value, Vec<(&'static str, Place)>> {
    let mut diagnostics = Diagnostics::default();
    let value = parse(&Source::new(path, text), File::Spec, &mut diagnostics);
    let messages = diagnostics.messages().iter();
    let faults: Vec<_> =
        messages.map(|fault| (fault.code, fault.place.clone())).collect();
    value.filter(|_| faults.is_empty()).ok_or(faults)
}

fn code(path: &str, text: &str) -> &'static str {
    parsed(path, text).map_or_else(|faults| faults[0].0, |_| "none")
}

#[test]
fn yaml_scalars_keep_their_meaning() {
    let text = "{a: on, b: no, c: 010, d: 0x1F, e: 0o17, f: 1.50, g: 1e3, h: ~, i: '1', \
                j: 18446744073709551616, k: 2020-01-01, l: 12:30, m: !!str 1, n: -.5, o: ! 1, \
                p: --1, q: 1_000, r: NaN, s: -7, t: '', u: 1., v: .}";
    let expected = json!({
        "a": "on", "b": "no", "c": "010", "d": 31, "e": 15, "f": 1.5, "g": 1000.0, "h": null,
        "i": "1", "j": 18446744073709551616.0, "k": "2020-01-01", "l": "12:30", "m": "1",
        "n": -0.5, "o": "1", "p": "--1", "q": "1_000", "r": "NaN", "s": -7, "t": "", "u": 1.0,
        "v": ".",
    });
    assert_eq!(parsed("a.yaml", text), Ok(expected));
}

#[test]
fn yaml_keys_are_texts() {
    let text =
        "200: {on: 1}\nno: 2\nnull: 3\n010: 4\n1.5: 5\ntrue: 6\n&x k: 7\nv: {*x : 8}\n";
    let expected = json!({
        "200": {"on": 1}, "no": 2, "null": 3, "010": 4, "1.5": 5, "true": 6, "k": 7,
        "v": {"k": 8},
    });
    assert_eq!(parsed("a.yaml", text), Ok(expected));
}

#[test]
fn yaml_aliases_and_merge_keys() {
    let text =
        "a: &a {x: 1, y: 2}\nb: {<<: *a, x: 3}\nc: {<<: [{z: 0}, *a]}\nd: {'<<': 4}\n";
    let expected = json!({
        "a": {"x": 1, "y": 2}, "b": {"x": 3, "y": 2}, "c": {"x": 1, "y": 2, "z": 0},
        "d": {"<<": 4},
    });
    assert_eq!(parsed("a.yaml", text), Ok(expected));
}

#[test]
fn yaml_without_a_word_in_json() {
    for text in [
        "a: .nan",
        "a: -.inf",
        "a: 1e999",
        "a: !x 1",
        "a: !!int x",
        "? {a: b}\n: c",
        "<<: 1",
        "a: &a [*a]",
        "a: !x {b: 1}",
    ] {
        assert_eq!(code("a.yaml", text), codes::NOT_JSON, "{text}");
    }
    assert_eq!(code("a.yaml", "a: 1\n---\nb: 1\n"), codes::SEVERAL_DOCUMENTS);
}

#[test]
fn duplicate_keys_are_found_everywhere() {
    let key = |pointer: &str, occurrence| {
        (codes::DUPLICATE_KEY, Place::Key(Pointer::parse(pointer), occurrence))
    };
    let expected = Err(vec![key("/a/0/b", 1), key("/a/0/b", 2), key("/c", 1)]);
    let text = r#"{"a": [{"b": 1, "b": 2, "b": 3}], "c": 1, "c": 2}"#;
    assert_eq!(parsed("a.json", text), expected);
    assert_eq!(parsed("a.yaml", text.replace(['"'], "").as_str()), expected);
}

#[test]
fn what_is_no_object() {
    for path in ["a.json", "a.yaml"] {
        for text in ["", " \n", "null", "[]", "42", "\u{feff}"] {
            assert_eq!(code(path, text), codes::NOT_AN_OBJECT, "{path} {text:?}");
        }
    }
    assert_eq!(parsed("a.json", "\u{feff}{}"), Ok(json!({})));
    assert_eq!(parsed("a.yaml", "\u{feff}a: 1"), Ok(json!({"a": 1})));
}

#[test]
fn malformed_text_is_located() {
    let at = |path, text: &str| match parsed(path, text) {
        Err(faults) if faults[0].0 == codes::SYNTAX => faults[0].1.clone(),
        other => unreachable!("{other:?}"),
    };
    assert_eq!(at("a.json", "{\"é\": 1,}"), Place::Offset(9));
    assert_eq!(at("a.json", "{\n\"a\": NaN}"), Place::Offset(7));
    assert_eq!(at("a.json", "{\"a\": 1"), Place::Offset(6));
    assert_eq!(at("a.yaml", "é: 1\na:\n\t- b"), Place::Offset(10));
    assert_eq!(at("a.yaml", "é: \"x"), Place::Offset(4));
    assert_eq!(at("a.yaml", "a: *nope"), Place::Offset(3));
}

#[test]
fn nesting_and_expansion_have_limits() {
    for text in ["[", "{\"a\":", "- ", "a: [{b: [", "? "] {
        let nested = text.repeat(100_000);
        for path in ["a.json", "a.yaml"] {
            let code = code(path, &nested);
            assert!(
                [codes::TOO_DEEP, codes::SYNTAX, codes::NOT_JSON].contains(&code),
                "{code}"
            );
        }
    }
    let wrap = |depth: usize| "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
    for path in ["a.json", "a.yaml"] {
        assert_eq!(code(path, &wrap(limits::DEPTH)), "none");
        assert_eq!(code(path, &wrap(limits::DEPTH + 1)), codes::TOO_DEEP);
    }
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..20 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        laughs += &format!("a{level}: &a{level} [{aliases}]\n");
    }
    assert_eq!(code("a.yaml", &laughs), codes::ALIAS_EXPANSION);
}

#[test]
fn json_in_a_yaml_file() {
    let text = "{\"a\": \"\\ud83d\\ude00\"}";
    assert_eq!(parsed("a.yaml", text), Ok(json!({"a": "😀"})));
    assert_eq!(parsed("a.yaml", "{a: 1, b: [x,]}"), Ok(json!({"a": 1, "b": ["x"]})));
    assert_eq!(code("stdin", "{a: 1}"), codes::SYNTAX);
}

#[test]
fn quoted_texts_that_hang_are_read_with_their_places() {
    let text = "a: 'one\ntwo''s \u{e4}'\nb:\n  - c: \"x\n\n\n  y\\\" z\"\n    d: 1\ne: |\n  'f\n  g\nh: [\"i\nj\"]\n";
    let mut diagnostics = Diagnostics::default();
    let value = parse(&Source::new("a.yaml", text), File::Spec, &mut diagnostics);
    let expected = json!({
        "a": "one two's \u{e4}", "b": [{"c": "x\n\ny\" z", "d": 1}], "e": "'f\ng\n", "h": ["i j"],
    });
    assert_eq!(value, Some(expected));
    let messages = diagnostics.messages().iter();
    let found: Vec<_> = messages.map(|it| (it.code, it.place.clone())).collect();
    let quotes = [3, 29, 70];
    let expected = quotes.map(|at| (codes::SLIP, Place::Offset(at)));
    assert_eq!(found, expected);
    let source = Source::new("a.yaml", text);
    let pointer = Pointer::parse("/b/0/d");
    let positions = crate::source::Positions::find(&source, [&pointer]);
    let place = positions.exact(&pointer).expect("a place");
    assert_eq!(&text[place.value.clone()], "1");
    // A fault behind it is where it is written.
    let broken = format!("{text}k: 'l\nm: 'n\n");
    let faults = parsed("a.yaml", &broken).expect_err("a fault");
    assert_eq!(faults.last().expect("it").0, codes::SYNTAX);
}
