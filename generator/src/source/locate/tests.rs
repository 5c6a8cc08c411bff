use super::*;

fn places(path: &str, text: &str, pointer: &str) -> Vec<(String, String)> {
    let pointer = Pointer::parse(pointer);
    let source = Source::new(path, text);
    let positions = Positions::find(&source, [&pointer]);
    let show = |position: &Position| {
        let key =
            position.key.clone().map(|key| text[key].to_owned()).unwrap_or_default();
        (key, text[position.value.clone()].to_owned())
    };
    let first = positions.get(&pointer, 0).map(show);
    let second = positions
        .get(&pointer, 1)
        .map(show)
        .filter(|_| positions.get(&pointer, 1) != positions.get(&pointer, 0));
    first.into_iter().chain(second).collect()
}

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

#[test]
fn finds_keys_and_values_in_json() {
    let text = r#"{"é\ud83d\ude00": [1, {"a/b": "x\"y"}, null], "b": {"c": -1.5e3}}"#;
    assert_eq!(places("a.json", text, "/é😀/1/a~1b"), [pair("\"a/b\"", "\"x\\\"y\"")]);
    assert_eq!(places("a.json", text, "/é😀/2"), [pair("", "null")]);
    assert_eq!(places("a.json", text, "/b"), [pair("\"b\"", "{\"c\": -1.5e3}")]);
}

#[test]
fn finds_keys_and_values_in_yaml() {
    let text = "é:\n  - 1\n  - a/b: |\n      text\n    c: {d: 'e'}\n200: x\n";
    assert_eq!(places("a.yaml", text, "/é/1/c/d"), [pair("d", "'e'")]);
    assert_eq!(places("a.yaml", text, "/é/1/a~1b"), [pair("a/b", "text")]);
    assert_eq!(places("a.yaml", text, "/200"), [pair("200", "x")]);
}

#[test]
fn finds_both_places_of_a_duplicate() {
    let expected = [pair("\"a\"", "1"), pair("\"a\"", "2")];
    assert_eq!(places("a.json", r#"{"a": 1, "a": 2}"#, "/a"), expected);
    assert_eq!(places("a.yaml", "a: 1\na: 2\n", "/a"), [pair("a", "1"), pair("a", "2")]);
}

#[test]
fn falls_back_to_what_is_around() {
    assert_eq!(
        places("a.json", r#"{"a": {"b": 1}}"#, "/a/x/y"),
        [pair("\"a\"", "{\"b\": 1}")]
    );
    assert_eq!(places("a.yaml", "a: &x {b: 1}\nc: *x\n", "/c/b"), [pair("c", "*x")]);
    assert_eq!(places("a.yaml", "? {a: b}\n: c\nd: 1\n", "/d"), [pair("d", "1")]);
}

#[test]
fn survives_text_that_is_cut_off() {
    let text = r#"{"paths": {"/é\"": ["x", {"y": tru"#;
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        for path in ["a.json", "a.yaml"] {
            places(path, &text[..end], "/paths/~1é\"/1/y");
        }
    }
}
