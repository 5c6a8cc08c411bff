//! Where a fault is, and that its message shows no value.

use super::models::{Color, Node, Page, Usage};
use crate::runtime::json::{Decode, decode};
use crate::runtime::{Base64, Date, Json, Timestamp};

fn message<T: Decode + std::fmt::Debug>(text: &str) -> String {
    decode::<T>(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn faults_name_the_path_and_the_types() {
    let cases = [
        (
            r#"{"nodes":[{"kind":"text","text":"a","id":1},{"kind":"text","id":2}]}"#,
            "missing field `text` at $.nodes[1] (offset 65)",
        ),
        (
            r#"{"nodes":[{"kind":"text","text":7,"id":1}]}"#,
            "expected a string, found a number at $.nodes[0].text (offset 32)",
        ),
        (r#"{"nodes":[{"id":1}]}"#, "missing field `kind` at $.nodes[0] (offset 10)"),
        (
            r#"{"nodes":[5]}"#,
            "expected an object, found a number at $.nodes[0] (offset 10)",
        ),
        (r#"{"nodes":null}"#, "expected an array, found null at $.nodes (offset 9)"),
        (
            r#"{"nodes":[],"labels":{"a b":"secret"}}"#,
            "expected an integer, found a string at $.labels[\"a b\"] (offset 28)",
        ),
        (
            r#"{"nodes":[],"labels":{"x":1.5}}"#,
            "expected an integer, found a number with a fraction at $.labels.x (offset 26)",
        ),
        (
            r#"{"nodes":[],"labels":{"x":1e19}}"#,
            "a number does not fit a 64-bit integer; with a larger `maximum` in the API's document, the type is wider at $.labels.x (offset 26)",
        ),
        (
            r#"{"nodes":[]"#,
            "expected `,` or `}`, found the end of the text at $.nodes (offset 11)",
        ),
        ("", "expected an object, found the end of the text at $ (offset 0)"),
        (
            "<html>",
            "expected an object, found something that is no JSON value at $ (offset 0)",
        ),
        (
            r#"{"nodes":[]} x"#,
            "expected the end of the text, found more at $ (offset 13)",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(message::<Page>(text), expected, "{text}");
    }
}

#[test]
fn keys_in_a_path_are_quoted_and_cut() {
    let text = format!(r#"{{"nodes":[],"labels":{{"{}":true}}}}"#, "k".repeat(100));
    let expected = format!("$.labels.{}…", "k".repeat(64));
    assert_eq!(decode::<Page>(text.as_bytes()).unwrap_err().path(), expected);
    let text = r#"{"nodes":[],"labels":{"a\"]}":true}}"#;
    assert_eq!(
        decode::<Page>(text.as_bytes()).unwrap_err().path(),
        r#"$.labels["a\"]}"]"#
    );
}

#[test]
fn bytes_that_are_not_text_say_where() {
    let error = decode::<Json>(b"{\"a\":\"\xff\"}").unwrap_err();
    assert_eq!(error.to_string(), "the text is not UTF-8 at $.a (offset 6)");
    let error = decode::<Json>(b"\xef\xbb\xbf{}").unwrap_err();
    assert!(error.to_string().contains("byte order mark"));
}

#[test]
fn a_union_without_a_tag_names_every_branch() {
    assert_eq!(
        message::<Usage>(r#"{"limit":"secret"}"#),
        "no variant of `Usage` fits: Metered (missing field `unit`); Name (expected a string, \
         found an object) at $ (offset 0)"
    );
    assert!(
        message::<Node>("[]").starts_with("expected an object, found an array at $")
    );
}

#[test]
fn strings_with_a_form_say_which() {
    assert!(message::<Timestamp>("\"secret\"").starts_with("expected a date-time"));
    assert!(message::<Date>("\"2023-02-29\"").starts_with("expected a date as"));
    assert!(message::<Base64>("\"%%\"").starts_with("expected bytes in base64"));
    assert!(message::<Color>("1").starts_with("expected a string, found a number"));
}
