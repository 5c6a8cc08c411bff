//! How parameters are written: told where it shows in what is sent, and nowhere else.

use serde_json::{Value, json};

use crate::compare::{fact, things, trees};

/// Returns what is told where a parameter becomes another.
fn told(old: &Value, new: &Value) -> Vec<String> {
    let with = |parameter: &Value| {
        let mut tree = things();
        let list = &mut tree["paths"]["/things"]["get"]["parameters"];
        list.as_array_mut().expect("a list").push(parameter.clone());
        tree
    };
    trees(&with(old), &with(new)).entries.iter().map(fact).collect()
}

fn parameter(place: &str, schema: &Value, more: Value) -> Value {
    let mut parameter = json!({"name": "mark", "in": place, "schema": schema});
    let Value::Object(more) = more else { panic!("no object") };
    parameter.as_object_mut().expect("an object").extend(more);
    parameter
}

#[test]
fn a_schema_in_a_wrapping_is_written_as_it_was() {
    let text = json!({"type": "string"});
    for wrapped in [json!({"allOf": [text]}), json!({"oneOf": [text]})] {
        for more in [json!({}), json!({"style": "form", "explode": false})] {
            let [old, new] =
                [&text, &wrapped].map(|it| parameter("query", it, more.clone()));
            assert_eq!(told(&old, &new), [""; 0]);
            assert_eq!(told(&new, &old), [""; 0]);
        }
    }
}

#[test]
fn a_style_is_told_where_it_shows() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let explode = |place, schema: &Value, style: &str| {
        let with = |explode: bool| {
            parameter(place, schema, json!({"style": style, "explode": explode}))
        };
        told(&with(false), &with(true)).len()
    };
    assert_eq!(explode("query", &list, "form"), 1);
    assert_eq!(explode("header", &object, "simple"), 1);
    // A list has one form in a header, and an object in brackets.
    assert_eq!(explode("header", &list, "simple"), 0);
    assert_eq!(explode("query", &object, "deepObject"), 0);
}

#[test]
fn a_type_that_goes_is_no_other_style() {
    let [old, new] = [json!({"type": "string"}), json!({})]
        .map(|schema| parameter("query", &schema, json!({})));
    let at = "/paths/~1things/get/parameters/3/schema";
    assert_eq!(told(&old, &new), [format!("request-type-widened {at}")]);
}
