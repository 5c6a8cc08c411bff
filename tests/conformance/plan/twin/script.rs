//! The plan as the script of the other client reads it.

use ory_sdk_generator::model::{Api, SchemeKind, TypeKind, TypeRef};
use serde_json::{Map, Value, json};

use super::Key;
use crate::conformance::driver;
use crate::conformance::plan::{Call, Plan, Step};

/// Returns the tokens by their schemes, and the calls with their keys.
#[must_use]
pub fn script(api: &Api, plan: &Plan<'_>, steps: &[(Key, Step)]) -> Value {
    let bearer = |kind: &SchemeKind| !matches!(kind, SchemeKind::Basic);
    let tokens = api.schemes.values().filter(|scheme| bearer(&scheme.kind));
    let tokens = tokens
        .map(|scheme| (scheme.wire_name.clone(), Value::String(driver::token(scheme))));
    let calls = steps.iter().map(|(key, step)| {
        let call = &plan.calls[step.call];
        let (parameters, body) = given(api, call, step);
        json!({
            "operation": key.operation,
            "mark": key.mark(),
            "parameters": parameters,
            "body": body,
        })
    });
    json!({
        "tokens": tokens.collect::<Map<_, _>>(),
        "calls": calls.collect::<Vec<_>>(),
    })
}

/// Returns the arguments by their names on the wire, and the body with the component that it is, if it
/// is one.
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
                let found = found.map(|(name, list)| (lower_first(&name), list));
                let (model, list) = found.unzip();
                body = json!({"model": model, "list": list, "value": value});
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
