//! Models in other people's formats.

use super::models::{Color, Level, Node, Page};
use crate::runtime::{Base64, Date, Json, Timestamp, json};

const TEXT: &str = r#"{"nodes":[{"kind":"text","id":1,"text":"x\n"},{"a":[true,null,-2,18446744073709551615,0.5,2.0,{}],"kind":"?"}],"labels":{"é":-5},"until":"2024-01-01T00:00:00Z","tags":["t"]}"#;

#[test]
fn serde_json_writes_the_same_text() {
    let page: Page = json::decode(TEXT.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&page).unwrap(), TEXT);
}

#[test]
fn serde_json_reads_the_same_value() {
    let page: Page = json::decode(TEXT.as_bytes()).unwrap();
    assert_eq!(serde_json::from_str::<Page>(TEXT).unwrap(), page);
    let value = serde_json::to_value(&page).unwrap();
    assert_eq!(value, serde_json::from_str::<Json>(TEXT).unwrap());
    assert_eq!(serde_json::from_value::<Page>(value).unwrap(), page);
}

/// What `serde_json` itself refuses or shows otherwise must not make the two ways of reading differ.
#[test]
fn both_ways_take_the_same_texts() {
    for (text, sound) in [
        (r#"{"nodes":[],"tags":[],"labels":{"a":-0}}"#, true),
        (r#"{"nodes":[],"tags":[],"labels":{"a":-0},"x":-0.0}"#, true),
        (r#"{"nodes":[],"tags":[],"x":1e308}"#, true),
        (r#"{"nodes":[],"tags":[],"x":1e-400}"#, true),
        (r#"{"nodes":[],"tags":[],"x":1e400}"#, false),
        (r#"{"nodes":[],"tags":[],"x":[-1E+400]}"#, false),
        (r#"{"nodes":[],"tags":[],"labels":{"a":1.0}}"#, true),
        (r#"{"nodes":[],"tags":[],"labels":{"a":-12e3}}"#, true),
        (r#"{"nodes":[],"tags":[],"labels":{"a":1.5}}"#, false),
        (r#"{"nodes":[],"tags":[],"labels":{"a":1e19}}"#, false),
    ] {
        assert_eq!(json::decode::<Page>(text.as_bytes()).is_ok(), sound, "{text}");
        assert_eq!(serde_json::from_str::<Page>(text).is_ok(), sound, "{text}");
    }
    let huge = format!(r#"{{"nodes":[],"tags":[],"x":{}}}"#, "9".repeat(400));
    assert!(json::decode::<Page>(huge.as_bytes()).is_err());
    assert!(serde_json::from_str::<Page>(&huge).is_err());
    let zero = r#"{"nodes":[],"tags":[],"labels":{"a":-0}}"#;
    let (one, other) =
        (json::decode::<Page>(zero.as_bytes()), serde_json::from_str(zero));
    assert_eq!(one.unwrap(), other.unwrap());
    assert!(serde_json::from_str::<f64>("-0").unwrap().is_sign_negative());
}

#[test]
fn serde_errors_are_the_codecs() {
    let error = serde_json::from_str::<Page>(r#"{"nodes":[{"id":1}]}"#).unwrap_err();
    assert!(error.to_string().contains("missing field `kind` at $.nodes[0]"), "{error}");
    assert!(serde_json::from_str::<Node>("1").is_err());
    assert!(serde_json::to_string(&vec![Color::Red]).unwrap() == r#"["red"]"#);
}

#[test]
fn floats_are_read_to_the_last_bit() {
    let text = "7.4745548652193826e-242";
    let exact: f64 = text.parse().unwrap();
    assert_eq!(json::decode::<f64>(text.as_bytes()).unwrap(), exact);
    assert_eq!(json::decode::<Json>(text.as_bytes()).unwrap(), Json::from(exact));
    assert_eq!(serde_json::from_str::<f64>(text).unwrap(), exact);
}

#[test]
fn scalars_have_it_too() {
    fn same<T>(text: &str)
    where
        T: ::serde::Serialize + for<'de> ::serde::Deserialize<'de>,
    {
        let value: T = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
    same::<Timestamp>("\"2024-01-01T00:00:00.120+02:00\"");
    same::<Date>("\"2024-01-01\"");
    same::<Base64>("\"AQID\"");
    same::<Level>("3");
}
