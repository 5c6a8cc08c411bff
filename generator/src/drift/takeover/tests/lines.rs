//! Which lines of a text stay.

use serde_json::{Value, json};

use crate::drift::takeover::block::edit;

fn edited(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let read = |text: &str| -> Value {
        serde_yaml::from_str(text.trim_start_matches('\u{feff}')).expect("YAML")
    };
    let old = read(text);
    let mut new = old.clone();
    change(&mut new);
    let edited = edit(text, &old, &new).expect("a text to change");
    assert_eq!(read(&edited), new, "{edited}");
    edited
}

fn without(key: &str) -> impl Fn(&mut Value) {
    move |value| _ = value.as_object_mut().expect("an object").remove(key)
}

#[test]
fn the_comment_of_a_text_stays_at_its_head() {
    let text = "# About all.\nb: 1\nc: 2\n";
    assert_eq!(
        edited(text, |value| value["a"] = 0.into()),
        "# About all.\na: 0\nb: 1\nc: 2\n"
    );
    assert_eq!(edited(text, without("b")), "# About all.\nc: 2\n");
    let own = "# About all.\n\n# About b.\nb: 1\nc: 2\n";
    assert_eq!(edited(own, without("b")), "# About all.\n\nc: 2\n");
    let marked = "# About all.\n---\n# About b.\nb: 1\nc: 2\n";
    assert_eq!(edited(marked, without("b")), "# About all.\n---\nc: 2\n");
}

#[test]
fn comments_go_only_with_what_they_are_about() {
    let text = "a: 1\n\n# A section.\n\n# About b.\nb: 2\n\n# The end.\n";
    assert_eq!(
        edited(text, without("a")),
        "# A section.\n\n# About b.\nb: 2\n\n# The end.\n"
    );
    let left = edited(text, without("b"));
    assert_eq!(left, "a: 1\n\n# A section.\n\n\n# The end.\n");
    let changed = edited(text, |value| value["b"] = 3.into());
    assert_eq!(changed, text.replace("b: 2", "b: 3"));
}

#[test]
fn lists_are_changed_item_by_item_however_deep_they_are() {
    for space in ["", "  "] {
        let text = format!(
            "list:\n{space}- name: a\n{space}  text: |\n{space}    # One.\n\n{space}    Two.\n\
             {space}# About b.\n{space}- name: b\n{space}  text: 'it''s'\nlast: 1\n"
        );
        let changed = edited(&text, |value| value["list"][1]["kind"] = "new".into());
        let expected = format!("{space}- name: b\n{space}  text: 'it''s'\n");
        let wanted =
            format!("{space}- name: b\n{space}  kind: new\n{space}  text: 'it''s'\n");
        assert_eq!(changed, text.replace(&expected, &wanted));
        let less = edited(&text, |value| {
            _ = value["list"][1].as_object_mut().expect("an item").remove("name");
        });
        assert!(
            less.contains(&format!("{space}# About b.\n{space}- text: 'it''s'\n")),
            "{less}"
        );
    }
}

#[test]
fn an_item_can_lose_all_that_is_in_it() {
    let text = "list:\n  - a: 1\n  - b: 2\n";
    let left = edited(text, |value| value["list"][0] = json!({}));
    assert_eq!(left, "list:\n  - {}\n  - b: 2\n");
}

#[test]
fn keys_are_known_however_they_are_quoted() {
    let text = "'it''s: so': 1\n\"a\\\"b\": 2\n\"c\" : 3\n'd': 4\n";
    let changed = edited(text, |value| {
        for number in value.as_object_mut().expect("an object").values_mut() {
            *number = json!(number.as_i64().expect("a number") + 10);
        }
    });
    assert_eq!(changed, "'it''s: so': 11\n\"a\\\"b\": 12\n\"c\": 13\n'd': 14\n");
}

#[test]
fn the_ends_of_lines_stay() {
    let text = "\u{feff}a: 1\r\nb: 2\r\n";
    assert_eq!(edited(text, |value| value["b"] = 3.into()), "\u{feff}a: 1\r\nb: 3\r\n");
}

#[test]
fn what_is_new_is_in_the_order_in_which_people_write() {
    let text = "Pet:\n  type: object\n  properties:\n    type:\n      type: string\n      maxLength: 9\n";
    let changed = edited(text, |value| {
        let property = json!({
            "x-more": 1, "maxLength": 9, "description": "A text.", "type": "string", "enum": ["a"],
        });
        value["Pet"]["properties"]["description"] = property;
        value["Pet"]["properties"]["type"]["format"] = "uuid".into();
        value["Pet"]["required"] = json!(["type"]);
    });
    let wanted = "Pet:\n  type: object\n  required:\n    - type\n  properties:\n    description:\n      type: string\n      \
        description: A text.\n      enum:\n        - a\n      maxLength: 9\n      x-more: 1\n    type:\n      type: string\n      \
        format: uuid\n      maxLength: 9\n";
    assert_eq!(changed, wanted);
    // A block that is in the order of the alphabet stays so.
    let text = "properties: {}\ntype: object\n";
    let changed = edited(text, |value| value["description"] = "A text.".into());
    assert_eq!(changed, format!("description: A text.\n{text}"));
}
