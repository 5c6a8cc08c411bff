//! What is given to an operation: required arguments, some setters, a body.

use serde_json::Value;

use super::call::{Outlook, Target};
use super::client::{env_name, variable};
use super::expr::Expr;
use super::program::Program;
use super::value::{Hint, Made, Values};
use crate::model::{Body, Location, Media, Operation, Param, Scalar, TypeRef};
use crate::source::Pointer;

/// As many optional parameters as an example sets, where the document gives no values for them.
const MAX_SETTERS: usize = 2;

/// As many optional parameters as an example sets.
const MAX_GIVEN: usize = 6;

/// Returns the links of the chain that makes the call, `.await` excluded.
pub(super) fn links(
    target: Target<'_, '_>,
    outlook: Outlook,
    program: &mut Program,
) -> Vec<Expr> {
    let mut values = Values::new(target.site);
    let mut required = Vec::new();
    let mut setters = Vec::new();
    for param in &target.operation.params {
        if param.required {
            required.push(argument(target, &mut values, param));
        }
    }
    if outlook == Outlook::Full {
        for param in shown(target) {
            let value = argument(target, &mut values, param);
            setters.push(setter(param.ident.as_str(), value));
        }
    }
    if let Some(body) = &target.operation.body {
        let value = sent(target, &mut values, body);
        match body.required {
            true => required.push(value),
            false => setters.push(setter(body.ident.as_str(), value)),
        }
    }
    program.need(values.needs());
    let accessor = Expr::atom(format!(".{}()", target.group.ident));
    let method = Expr::call(&format!(".{}", target.operation.ident), required);
    [vec![accessor, method], setters].concat()
}

fn setter(name: &str, value: Expr) -> Expr {
    Expr::call(&format!(".{name}"), vec![value])
}

/// Returns a value for a parameter. Credentials that travel as headers or cookies come from the environment.
fn argument(target: Target<'_, '_>, values: &mut Values<'_, '_>, param: &Param) -> Expr {
    if is_credential(target, param) {
        let name = param.ident.bare().trim_start_matches("x_");
        return variable(&env_name(target.site.api, name));
    }
    let made = made(target, values, param);
    made.map_or_else(|| values.file(&param.ty), |made| made.expr)
}

fn made(
    target: Target<'_, '_>,
    values: &mut Values<'_, '_>,
    param: &Param,
) -> Option<Made> {
    let hint = Hint::new(param.ident.bare(), &param.constraints);
    values.argument(&param.ty, hint.given(given(target.operation, param)))
}

/// Returns the values that the example of an operation sends, by where the document defines the parameter; the body is
/// the last, under where its schema is.
pub(super) fn sent_values(target: Target<'_, '_>) -> Vec<(Pointer, serde_json::Value)> {
    let mut values = Values::new(target.site);
    let operation = target.operation;
    let required = operation.params.iter().filter(|param| param.required);
    let params =
        required.chain(shown(target)).filter(|param| !is_credential(target, param));
    let mut sent = Vec::new();
    for param in params {
        if let Some(made) = made(target, &mut values, param) {
            sent.push((param.origin.clone(), made.json));
        }
    }
    let body = operation.body.as_ref();
    if let Some((body, content)) =
        body.and_then(|body| Some((body, body.contents.first()?)))
        && matches!(content.media, Media::Json | Media::Form)
        && let Some(made) = body_made(target, &mut values, body, &content.ty)
    {
        let at =
            body.origin.child("content").child(&content.content_type).child("schema");
        sent.push((at, made.json));
    }
    sent
}

fn is_credential(target: Target<'_, '_>, param: &Param) -> bool {
    param.sensitive
        && matches!(param.location, Location::Header | Location::Cookie)
        && *target.site.api.resolve(&param.ty) == TypeRef::Scalar(Scalar::String)
}

fn sent(target: Target<'_, '_>, values: &mut Values<'_, '_>, body: &Body) -> Expr {
    let Some(content) = body.contents.first() else { return Expr::atom("()") };
    let made = body_made(target, values, body, &content.ty);
    made.map_or_else(|| values.file(&content.ty), |made| made.expr)
}

fn body_made(
    target: Target<'_, '_>,
    values: &mut Values<'_, '_>,
    body: &Body,
    ty: &TypeRef,
) -> Option<Made> {
    let given = target.operation.example.as_ref();
    match target.site.api.resolve(ty) {
        TypeRef::Named(name) => values.body(name, given),
        _ => values.argument(ty, Hint::named(body.ident.bare()).given(given)),
    }
}

/// Returns the value of a field of a form in the body that the document shows.
fn given<'o>(operation: &'o Operation, param: &Param) -> Option<&'o Value> {
    match param.location {
        Location::Form | Location::Part => {
            operation.example.as_ref()?.get(&param.wire_name)
        }
        _ => None,
    }
}

/// Returns the optional parameters that say something in an example: simple ones, and a credential where no security
/// scheme brings one.
fn shown<'t>(target: Target<'t, '_>) -> impl Iterator<Item = &'t Param> {
    let operation = target.operation;
    let optional =
        || operation.params.iter().filter(|param| !param.required && !param.deprecated);
    // A body that the document shows says what belongs together.
    if operation.example.is_some() && operation.body.is_none() {
        let shown = optional().filter(|param| given(operation, param).is_some());
        return shown.collect::<Vec<_>>().into_iter();
    }
    let credential = optional()
        .filter(|_| operation.security.alternatives.is_empty())
        .find(move |param| is_credential(target, param));
    // Values that the document gives are shown together: they were chosen to be.
    let has_example = |param: &Param| param.constraints.example.is_some();
    let simple: Vec<_> = optional().filter(|param| is_simple(target, param)).collect();
    let given = simple.iter().filter(|param| has_example(param)).count();
    let mut room = (MAX_GIVEN, MAX_SETTERS.saturating_sub(given));
    simple
        .into_iter()
        .filter(|param| {
            let room = if has_example(param) { &mut room.0 } else { &mut room.1 };
            let fits = *room > 0;
            *room = room.saturating_sub(1);
            fits
        })
        .chain(credential)
        .collect::<Vec<_>>()
        .into_iter()
}

fn is_simple(target: Target<'_, '_>, param: &Param) -> bool {
    let paging = target.operation.paging.as_ref();
    let is_token = param.wire_name.ends_with("page_token")
        || paging.is_some_and(|paging| paging.token == param.wire_name);
    let simple = matches!(
        target.site.api.resolve(&param.ty),
        TypeRef::Scalar(Scalar::String | Scalar::Bool | Scalar::I32 | Scalar::I64)
    );
    simple
        && !is_token
        && !param.sensitive
        && !matches!(param.location, Location::Header | Location::Cookie)
}
