//! A document with the help that a mock server needs.

use serde_json::{Value, json};

use crate::roundtrip::document::target;

/// Returns a document with what it means and does not say in the words that a mock understands.
///
/// - A redirect has a `Location` (RFC 9110, section 15.4), which documents leave out, and a mock then
///   does, too; where it has a format, the mock answers with other text. So that it is always ours.
/// - A discriminator decides which branch of a `oneOf` is meant, even where the value fits several; a
///   validator that knows JSON Schema alone wants exactly one.
/// - A branch that says `nullable` and nothing else stands for `null`. To the letter it is any value.
/// - A list in a form is `style: form`, `explode: true` by itself (Encoding Object); the mock keeps
///   the last element alone, as text, unless the document says so.
/// - What objects are as text or XML, no document says; the mock holds the text against the schema of
///   the object, so that it has none.
/// - Objects in parts of a body, and in lists in a query, travel as JSON, which the mock does not read.
/// - A `oneOf` of `integer` and `number` refuses all whole numbers to the letter: nobody means that.
/// - The mock breaks down where a header that is a list is not there, so that it is not told of those.
#[must_use]
pub fn helped(tree: &Value) -> Value {
    let mut helped = tree.clone();
    let paths = helped.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flat_map(|paths| paths.values_mut()) {
        for operation in item.as_object_mut().into_iter().flat_map(|it| it.values_mut())
        {
            if let Some(responses) = operation.get_mut("responses") {
                help_responses(tree, responses);
            }
            if let Some(body) = operation.get_mut("requestBody") {
                help_body(tree, body);
            }
            let params = operation.get_mut("parameters").and_then(Value::as_array_mut);
            params.into_iter().flatten().for_each(|it| help_param(tree, it));
        }
    }
    read_branches(&mut helped);
    helped
}

/// Returns the node that references lead to.
fn resolved<'t>(tree: &'t Value, mut node: &'t Value) -> &'t Value {
    while let Some(next) =
        node["$ref"].as_str().and_then(target).and_then(|at| tree.pointer(at.as_str()))
    {
        node = next;
    }
    node
}

/// Says nothing of objects in a list.
fn help_param(tree: &Value, param: &mut Value) {
    let schema = &resolved(tree, param)["schema"];
    let is_object = resolved(tree, &schema["items"])["type"] == "object";
    if schema["type"] == "array" && is_object {
        *param = resolved(tree, param).clone();
        param["schema"]["items"] = json!({});
    }
}

/// Says how lists in forms travel, and nothing of objects that are text.
fn help_body(tree: &Value, body: &mut Value) {
    *body = resolved(tree, body).clone();
    for (name, content) in body["content"].as_object_mut().into_iter().flatten() {
        let schema = resolved(tree, &content["schema"]).clone();
        let is_text = name.starts_with("text/") || name.ends_with("xml");
        if is_text && schema["type"] != "string" {
            *content = json!({});
        }
        let fields = schema["properties"].as_object().into_iter().flatten();
        match name.as_str() {
            "application/x-www-form-urlencoded" => {
                for (field, schema) in fields {
                    let is_list = resolved(tree, schema)["type"] == "array";
                    if is_list && content["encoding"][field].is_null() {
                        content["encoding"][field] =
                            json!({"style": "form", "explode": true});
                    }
                }
            }
            "multipart/form-data" => {
                content["schema"] = schema.clone();
                for (field, schema) in fields {
                    if resolved(tree, schema)["type"] == "object" {
                        content["schema"]["properties"][field] = json!({});
                    }
                }
            }
            _ => {}
        }
    }
}

/// Says where redirects lead, and nothing of headers that are lists.
fn help_responses(tree: &Value, responses: &mut Value) {
    for (status, response) in responses.as_object_mut().into_iter().flatten() {
        *response = resolved(tree, response).clone();
        let Some(response) = response.as_object_mut() else { continue };
        if let Some(Value::Object(headers)) = response.get_mut("headers") {
            headers.retain(|name, header| {
                let schema = &resolved(tree, header)["schema"];
                let is_location = name.eq_ignore_ascii_case("location");
                resolved(tree, schema)["type"] != "array" && !is_location
            });
        }
        if !status.starts_with('3') {
            continue;
        }
        let headers = response.entry("headers").or_insert_with(|| json!({}));
        headers["Location"] = json!({"required": true, "schema": {
            "type": "string",
            "enum": ["https://www.example.com/elsewhere"],
        }});
    }
}

/// Ties each branch of a `oneOf` to the values of its discriminator, and those for `null` to that.
fn read_branches(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(read_branches),
        Value::Object(entries) => {
            let of = |ty: &str| {
                let branches = entries.get("oneOf").and_then(Value::as_array);
                branches.is_some_and(|it| it.iter().any(|it| it["type"] == ty))
            };
            if of("integer")
                && of("number")
                && let Some(branches) = entries.remove("oneOf")
            {
                entries.insert("anyOf".to_owned(), branches);
            }
            for key in ["oneOf", "anyOf"] {
                let branches = entries.get_mut(key).and_then(Value::as_array_mut);
                for branch in branches.into_iter().flatten() {
                    if *branch == json!({"nullable": true}) {
                        branch["enum"] = json!([null]);
                    }
                }
            }
            if let Some(discriminator) = entries.get("discriminator").cloned()
                && let Some(Value::Array(branches)) = entries.get_mut("oneOf")
            {
                branches.iter_mut().for_each(|branch| tie(branch, &discriminator));
            }
            entries.values_mut().for_each(read_branches);
        }
        _ => {}
    }
}

fn tie(branch: &mut Value, discriminator: &Value) {
    let Some(reference) = branch["$ref"].as_str() else { return };
    let Some(property) = discriminator["propertyName"].as_str() else { return };
    let own = reference.rsplit('/').next().unwrap_or_default();
    let mapping = discriminator["mapping"].as_object().into_iter().flatten();
    let mut tags: Vec<&str> = mapping
        .filter(|(_, target)| {
            target.as_str().is_some_and(|it| it == reference || it == own)
        })
        .map(|(tag, _)| tag.as_str())
        .collect();
    if tags.is_empty() {
        tags.push(own);
    }
    let only = json!({"type": "object", "required": [property],
        "properties": {property: {"type": "string", "enum": tags}}});
    *branch = json!({"allOf": [branch.clone(), only]});
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_get_a_location_and_branches_their_tags() {
        let tree = json!({
            "paths": {"/a": {"get": {"responses": {
                "302": {"$ref": "#/components/responses/gone"},
                "303": {"headers": {"location": {}}},
                "200": {"description": "fine"},
            }}}},
            "components": {
                "responses": {"gone": {"description": "gone"}},
                "schemas": {"u": {
                    "oneOf": [{"$ref": "#/components/schemas/x"}, {"$ref": "#/components/schemas/y"}],
                    "discriminator": {"propertyName": "t", "mapping": {
                        "one": "#/components/schemas/x",
                        "two": "#/components/schemas/x",
                    }},
                }},
            },
        });
        let helped = helped(&tree);
        let responses = &helped["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["302"]["description"], "gone");
        assert_eq!(responses["302"]["headers"]["Location"]["required"], true);
        let location = &responses["302"]["headers"];
        assert_eq!(responses["303"]["headers"], *location);
        assert_eq!(responses["200"].get("headers"), None);
        let tags = |branch: usize| {
            let branch = &helped["components"]["schemas"]["u"]["oneOf"][branch];
            branch["allOf"][1]["properties"]["t"]["enum"].clone()
        };
        assert_eq!((tags(0), tags(1)), (json!(["one", "two"]), json!(["y"])));
    }

    #[test]
    fn objects_in_parts_and_queries_are_anything_and_numbers_too() {
        let tree = json!({
            "paths": {"/a": {"post": {
                "parameters": [{"$ref": "#/components/parameters/list"}, {"in": "query"}],
                "requestBody": {"content": {"multipart/form-data": {"schema": {
                    "$ref": "#/components/schemas/parts",
                }}}},
            }}},
            "components": {
                "parameters": {"list": {"in": "query", "schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/parts"},
                }}},
                "schemas": {
                    "parts": {"type": "object", "properties": {
                        "about": {"type": "object"}, "text": {"type": "string"},
                    }},
                    "number": {"oneOf": [{"type": "integer"}, {"type": "number"}]},
                },
            },
        });
        let helped = helped(&tree);
        let operation = &helped["paths"]["/a"]["post"];
        let list = json!({"in": "query", "schema": {"type": "array", "items": {}}});
        assert_eq!(operation["parameters"], json!([list, {"in": "query"}]));
        let parts =
            &operation["requestBody"]["content"]["multipart/form-data"]["schema"];
        let known = json!({"about": {}, "text": {"type": "string"}});
        assert_eq!(parts["properties"], known);
        let number = &helped["components"]["schemas"]["number"];
        assert_eq!(number["anyOf"], tree["components"]["schemas"]["number"]["oneOf"]);
        assert!(number.get("oneOf").is_none());
    }

    #[test]
    fn lists_null_and_text_are_in_words_that_it_knows() {
        let form = "application/x-www-form-urlencoded";
        let properties = json!({"plain": {"$ref": "#/components/schemas/list"},
            "own": {"type": "array"}, "text": {"type": "string"}});
        let tree = json!({
            "paths": {"/a": {"post": {"requestBody": {"content": {
                form: {
                    "schema": {"properties": properties},
                    "encoding": {"own": {"explode": false}},
                },
                "text/xml": {"schema": {"type": "object"}},
                "text/plain": {"schema": {"type": "string"}},
            }}, "responses": {"200": {"headers": {
                "x-list": {"schema": {"$ref": "#/components/schemas/list"}},
                "x-text": {"schema": {"type": "string"}},
            }}}}}},
            "components": {"schemas": {
                "list": {"type": "array"},
                "maybe": {"anyOf": [{"$ref": "#/components/schemas/list"}, {"nullable": true}]},
            }},
        });
        let helped = helped(&tree);
        let operation = &helped["paths"]["/a"]["post"];
        let headers = &operation["responses"]["200"]["headers"];
        assert_eq!(*headers, json!({"x-text": {"schema": {"type": "string"}}}));
        let content = &operation["requestBody"]["content"];
        let encoding = json!({"plain": {"style": "form", "explode": true}, "own": {"explode": false}});
        assert_eq!(content[form]["encoding"], encoding);
        assert_eq!(content["text/xml"], json!({}));
        assert_eq!(content["text/plain"]["schema"]["type"], "string");
        let maybe = &helped["components"]["schemas"]["maybe"]["anyOf"];
        assert_eq!(maybe[1], json!({"nullable": true, "enum": [null]}));
    }
}
