//! Which variant of a union a value becomes, and that nothing of it changes on the way.

use std::fmt::Debug;

use fixture_unions_by_shape::models;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads each text as `T`, checks how the value looks to `Debug`, and that the same JSON is written again.
fn read_as<T: DeserializeOwned + Serialize + Debug>(cases: &[(&str, &str)]) {
    for (text, looks) in cases {
        let value: T =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let shown = format!("{value:?}");
        assert!(shown.starts_with(looks), "{text} is read as {shown}, not as {looks}");
        let written = serde_json::to_value(&value).expect("a value can be written");
        let expected: serde_json::Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(written, expected, "read as {shown}");
    }
}

pub fn by_shape() {
    read_as::<models::Word>(&[
        (r#""red""#, "Colour(Red"),
        (r#""large""#, "Size(Large"),
        (r#""huge""#, "Colour(Unrecognized"),
    ]);
    read_as::<models::Level>(&[
        ("2", "Low(V2"),
        ("9", "High(V9"),
        ("5", "Low(Unrecognized"),
    ]);
    read_as::<models::Amount>(&[("2", "Low(V2"), ("100", "Integer(100")]);
    read_as::<models::Said>(&[(r#""small""#, "Size(Small"), (r#""red""#, "Text(")]);
    read_as::<models::Mixed>(&[
        (r#""low""#, "Variant1(Low"),
        ("0", "Number(V0"),
        (r#""max""#, "Variant3(Max"),
    ]);
    read_as::<models::Words>(&[
        (r#"["red","green"]"#, "List1([Red, Green]"),
        (r#"["small","large"]"#, "List2([Small, Large]"),
        (r#"["small","huge"]"#, "List2([Small, Unrecognized"),
    ]);
    read_as::<models::Table>(&[
        (r#"{"a":"red"}"#, r#"Map1({"a": Red"#),
        (r#"{"a":"small"}"#, r#"Map2({"a": Small"#),
    ]);
    read_as::<models::Order>(&[
        (r#"{"what":"red","note":"n"}"#, "Painted"),
        (r#"{"what":"small"}"#, "Sized"),
        (r#"{"what":"new","note":"n"}"#, "Painted"),
    ]);
    read_as::<models::Nested>(&[
        (r#"{"in":{"kind":"first"}}"#, "First"),
        (r#"{"in":{"kind":"second"}}"#, "Second"),
    ]);
    read_as::<models::Deep>(&[
        (r#"{"list":[{"a":1}]}"#, "Short"),
        (r#"{"list":[{"a":1},{"a":1,"b":2}]}"#, "Long"),
    ]);
    read_as::<models::Told>(&[
        (r#"{"kind":"Cat","lives":9}"#, "Tagged(Cat"),
        (r#"{"free":true,"kind":"Cat"}"#, "Free"),
        (r#"{"kind":"Bird","wings":2}"#, "Tagged(Unrecognized"),
    ]);
    // A key that is new to all is no reason to keep a known object as JSON.
    let newer: models::Told = crate::read(r#"{"free":true,"kind":"Cat","new":1}"#);
    assert!(matches!(newer, models::Told::Free(_)), "{newer:?}");
}
