//! What the examples of the pages show is valid under the document: a server would take it.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use ory_sdk_generator::Inputs;
use ory_sdk_generator::emit::markdown;
use ory_sdk_generator::source::Pointer;
use serde_json::Value;
use tests::roundtrip::checker::Checker;
use tests::roundtrip::document::Document;
use tests::roundtrip::subject::Subject;
use tests::{fixtures, generated, workspace};

/// Returns how many values the pages of a document show, and what is wrong with them.
fn check(inputs: Inputs) -> Result<(usize, Vec<String>)> {
    let out = workspace::root().join("generated");
    let (api, _) = generated::model_and_files(&inputs, &out)?;
    let mut tree = Subject::read(inputs)?.tree;
    one_way(&mut tree);
    let document = Document::new(&tree, BTreeSet::new());
    let values = markdown::values(&api);
    let roots: Vec<Pointer> =
        values.iter().map(|(at, _)| schema(&document, at)).collect();
    let checker = Checker::new(&document, &roots)?;
    let mut wrong = Vec::new();
    for (index, (at, value)) in values.iter().enumerate() {
        if let Err(error) = checker.check(index, value) {
            wrong.push(format!("{at}: {value}: {error:#}"));
        }
    }
    Ok((values.len(), wrong))
}

/// Demands no property that travels only one way: a value is a request or a response, and has what that has.
fn one_way(node: &mut Value) {
    let access = ["readOnly", "writeOnly"];
    let free: Vec<String> = match node.get("properties").and_then(Value::as_object) {
        Some(all) => {
            let is_free = |node: &Value| access.iter().any(|key| node[*key] == true);
            all.iter()
                .filter(|(_, it)| is_free(it))
                .map(|(key, _)| key.clone())
                .collect()
        }
        None => Vec::new(),
    };
    if let Some(required) = node.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !free.iter().any(|free| name == free));
    }
    match node {
        Value::Object(map) => map.values_mut().for_each(one_way),
        Value::Array(list) => list.iter_mut().for_each(one_way),
        _ => {}
    }
}

/// Returns where the schema of a value is: a parameter has its own below it, or below its media type.
fn schema(document: &Document<'_>, at: &Pointer) -> Pointer {
    let Some(place) = document.place(at) else { return at.clone() };
    if !place.node.get("in").is_some_and(Value::is_string) {
        return at.clone();
    }
    let content = place.node.get("content").and_then(Value::as_object);
    if let Some(media) = content.and_then(|content| content.keys().next()) {
        return at.child("content").child(media).child("schema");
    }
    match place.node.get("schema") {
        Some(_) => at.child("schema"),
        None => at.clone(),
    }
}

fn assert_valid(of: &str, inputs: Inputs) -> Result<()> {
    let (count, wrong) = check(inputs).with_context(|| of.to_owned())?;
    assert!(
        wrong.is_empty(),
        "{of}: {} of {count} values:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    Ok(())
}

#[test]
fn our_examples_are_valid() -> Result<()> {
    assert_valid("ours", generated::project_inputs()?)
}

#[test]
fn examples_of_fixtures_are_valid() -> Result<()> {
    for path in fixtures::valid() {
        assert_valid(&fixtures::name(&path), fixtures::inputs(&path))?;
    }
    Ok(())
}
