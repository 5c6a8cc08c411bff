//! What two clients send for the same calls, and why it differs.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use ory_sdk_generator::model::{Api, SchemeKind, TypeKind, TypeRef};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::plan::{Call, Plan, Step};
use crate::server::Request;

/// The header by which the calls of the other client are told apart.
pub const MARK: &str = "x-operation";

/// Headers of the connection: what they say depends on the server, or follows from the body.
const CONNECTION: [&str; 3] = ["host", "content-length", MARK];

/// One thing that two requests do not have in common.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// The operation.
    pub operation: String,
    /// Where: `method`, `path`, `query NAME`, `header NAME`, `form NAME`, `body POINTER`, `request`.
    pub part: String,
    /// What our client sends; empty for nothing.
    pub ours: String,
    /// What the other sends; empty for nothing.
    pub theirs: String,
}

/// Why requests differ, and whose doing it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// The operations that it is about; none for all.
    #[serde(default)]
    pub operations: Vec<String>,
    /// The parts, as in [`Difference`].
    pub parts: Vec<String>,
    /// What ours sends, where it is the same in all; none for anything.
    pub ours: Option<String>,
    /// What the other sends; likewise.
    pub theirs: Option<String>,
    /// Whose bug it is, if it is one.
    pub whose: String,
    /// The reason.
    pub why: String,
}

impl Explanation {
    fn explains(&self, found: &Difference) -> bool {
        let same = |said: &Option<String>, found: &str| {
            said.as_ref().is_none_or(|said| said == found)
        };
        (self.operations.is_empty() || self.operations.contains(&found.operation))
            && self.parts.contains(&found.part)
            && same(&self.ours, &found.ours)
            && same(&self.theirs, &found.theirs)
    }
}

/// Returns the plan as the script of the other client reads it.
#[must_use]
pub fn script(api: &Api, plan: &Plan<'_>, steps: &[Step]) -> Value {
    let bearer = |kind: &SchemeKind| !matches!(kind, SchemeKind::Basic);
    let tokens = api.schemes.values().filter(|scheme| bearer(&scheme.kind));
    let tokens = tokens.map(|scheme| {
        let token = super::driver::token(scheme);
        (scheme.wire_name.clone(), Value::String(token))
    });
    let calls = steps.iter().map(|step| {
        let call = &plan.calls[step.call];
        let (parameters, body) = given(api, call, step);
        json!({"operation": call.operation.id, "parameters": parameters, "body": body})
    });
    json!({
        "tokens": tokens.collect::<Map<_, _>>(),
        "calls": calls.collect::<Vec<_>>(),
    })
}

/// Returns the arguments by their names on the wire, and the body with the component that it is.
fn given(api: &Api, call: &Call<'_>, step: &Step) -> (Map<String, Value>, Value) {
    let (mut parameters, mut body) = (Map::new(), Value::Null);
    for (slot, text) in call.slots.iter().zip(&step.arguments) {
        let Some(text) = text else { continue };
        let value: Value = serde_json::from_str(text).unwrap_or_default();
        match &slot.wire_name {
            Some(name) => drop(parameters.insert(name.clone(), value)),
            None => {
                let contents = call.operation.body.iter().flat_map(|it| &it.contents);
                let content = contents.into_iter().next();
                let found = content.and_then(|content| component(api, &content.ty));
                if let Some((name, list)) = found {
                    body = json!({"model": lower_first(&name), "list": list, "value": value});
                }
            }
        }
    }
    (parameters, body)
}

/// Returns the component that a type is, or that it is a list of.
fn component(api: &Api, ty: &TypeRef) -> Option<(String, bool)> {
    match ty {
        TypeRef::Named(name) => {
            let def = api.types.get(name)?;
            match &def.kind {
                TypeKind::Alias(item) => component(api, &item.ty),
                _ => Some((def.component.clone()?, false)),
            }
        }
        TypeRef::List(item) => component(api, &item.ty).map(|(name, _)| (name, true)),
        _ => None,
    }
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// Returns all differences between the requests of two clients, by operation.
#[must_use]
pub fn differences(
    ours: &BTreeMap<String, Request>,
    theirs: &BTreeMap<String, Request>,
) -> Vec<Difference> {
    let operations: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let mut found = Vec::new();
    for operation in operations {
        let (ours, theirs) = match (ours.get(operation), theirs.get(operation)) {
            (Some(ours), Some(theirs)) => (parts(ours), parts(theirs)),
            (ours, theirs) => (whole(ours), whole(theirs)),
        };
        let names: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for part in names {
            let side = |of: &BTreeMap<String, String>| {
                of.get(part).cloned().unwrap_or_default()
            };
            if ours.get(part) != theirs.get(part) {
                found.push(Difference {
                    operation: operation.clone(),
                    part: part.clone(),
                    ours: side(&ours),
                    theirs: side(&theirs),
                });
            }
        }
    }
    found
}

/// Returns a line for each difference that is not explained, and each explanation that explains
/// nothing.
#[must_use]
pub fn findings(found: &[Difference], list: &[Explanation]) -> Vec<String> {
    let unexplained = found.iter().filter(|it| list.iter().all(|why| !why.explains(it)));
    let unexplained = unexplained.map(|it| {
        let Difference {
            operation,
            part,
            ours,
            theirs,
        } = it;
        format!(
            "{operation}, {part}: ours {ours:?}, theirs {theirs:?}, and no explanation"
        )
    });
    let unused = list.iter().flat_map(|why| {
        let is_unused = |part: &&String| {
            !found.iter().any(|it| it.part == **part && why.explains(it))
        };
        let unused = why.parts.iter().filter(is_unused);
        unused.map(move |part| format!("explains nothing: {part}, {}", why.why))
    });
    unexplained.chain(unused).collect()
}

/// Reads the list of explanations.
pub fn explanations(text: &str) -> Result<Vec<Explanation>> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        difference: Vec<Explanation>,
    }
    let list: List = toml::from_str(text).context("the list of explanations")?;
    Ok(list.difference)
}

fn whole(request: Option<&Request>) -> BTreeMap<String, String> {
    let line = request.map(|it| format!("{} {}", it.method, it.target));
    line.map(|line| ("request".to_owned(), line)).into_iter().collect()
}

/// Takes a request apart. Where the order says nothing, it is left out.
fn parts(request: &Request) -> BTreeMap<String, String> {
    let mut parts = BTreeMap::from([
        ("method".to_owned(), request.method.clone()),
        ("path".to_owned(), request.path().to_owned()),
    ]);
    let headers = request.headers.iter().filter(|(name, _)| {
        !CONNECTION.contains(&name.as_str()) && name != "user-agent"
    });
    parts.extend(headers.map(|(name, value)| (format!("header {name}"), value.clone())));
    pairs("query", request.query(), &mut parts);
    let text = request.text();
    let is = |media: &str| {
        request.header("content-type").is_some_and(|it| it.starts_with(media))
    };
    if is("application/x-www-form-urlencoded") {
        pairs("form", &text, &mut parts);
    } else if let (true, Ok(value)) =
        (is("application/json"), serde_json::from_str(&text))
    {
        leaves("body ", &value, &mut parts);
    } else if !text.is_empty() {
        parts.insert("body".to_owned(), text);
    }
    parts
}

/// Takes an encoded list of pairs apart; values under one name stay in order.
fn pairs(kind: &str, text: &str, parts: &mut BTreeMap<String, String>) {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let all = parts.entry(format!("{kind} {}", decode(name))).or_default();
        all.push('=');
        all.push_str(&decode(value));
    }
}

/// Takes JSON apart: what is empty or no list or object, by its pointer.
fn leaves(at: &str, value: &Value, parts: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(entries) if !entries.is_empty() => {
            for (key, value) in entries {
                leaves(&format!("{at}/{key}"), value, parts);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for (index, value) in items.iter().enumerate() {
                leaves(&format!("{at}/{index}"), value, parts);
            }
        }
        _ => drop(parts.insert(at.to_owned(), value.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(target: &str, headers: &[(&str, &str)], body: &str) -> Request {
        let own =
            |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Request {
            method: "POST".to_owned(),
            target: target.to_owned(),
            headers: headers.iter().map(own).collect(),
            body: body.into(),
        }
    }

    fn of(request: Request) -> BTreeMap<String, Request> {
        BTreeMap::from([("op".to_owned(), request)])
    }

    #[test]
    fn order_and_spelling_are_no_difference_and_everything_else_is() -> Result<()> {
        let json =
            [("content-type", "application/json"), ("user-agent", "a"), ("host", "h")];
        let ours = request("/p?a=1&b=%20", &json, r#"{"x": [1, {}], "y": 0}"#);
        let same = request("/p?b=+&a=1", &json[..1], r#"{"y":0,"x":[1,{}]}"#);
        assert_eq!(differences(&of(ours.clone()), &of(same)), []);

        let other = request("/p?a=1&a=2&b=+", &[], r#"{"y":0,"x":[1,{}]}"#);
        let found = differences(&of(ours.clone()), &of(other));
        let parts: Vec<&str> = found.iter().map(|it| it.part.as_str()).collect();
        let all = [
            "body",
            "body /x/0",
            "body /x/1",
            "body /y",
            "header content-type",
            "query a",
        ];
        assert_eq!(parts, all);
        let found = differences(&of(ours), &BTreeMap::new());
        assert_eq!(found[0].part, "request");

        let list = "[[difference]]\nparts = [\"request\"]\nwhose = \"nobody\"\nwhy = \"a test\"\n";
        let list = explanations(list)?;
        assert_eq!(findings(&found, &list), [""; 0]);
        assert_eq!(findings(&[], &list), ["explains nothing: request, a test"]);
        assert_eq!(findings(&found, &[]).len(), 1);
        Ok(())
    }
}
