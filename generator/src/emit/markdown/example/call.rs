//! Calling an operation, and looking at what comes back.

use super::client::{env_name, variable};
use super::expr::{Expr, statement};
use super::program::Program;
use super::show;
use super::value::{Hint, Values};
use crate::emit::markdown::names;
use crate::emit::markdown::site::Site;
use crate::emit::markdown::types;
use crate::model::{
    Body, ErrorShape, Group, Location, Operation, Outcome, Param, Payload, Scalar,
    SuccessShape, TypeRef,
};

/// How much of an operation an example shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit::markdown) enum Outlook {
    /// Some of what is optional, and errors where they differ by status.
    Full,
    /// What is required.
    Brief,
}

/// Adds the statements that call the operation through `client`.
pub(in crate::emit::markdown) fn statements(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    outlook: Outlook,
    program: &mut Program,
) {
    let mut links = links(site, group, operation, outlook, program);
    if let (ErrorShape::Many(name), Outlook::Full) =
        (&operation.responses.error, outlook)
    {
        links.push(Expr::atom(".await"));
        let call = Expr::chain(Expr::atom("client"), links);
        program.line(statement("let result = ", &call, ";", 4));
        program.path(format!("api::{}::{name}", names::group_module(group)));
        matched(site, group, operation, name.as_str(), program);
        return;
    }
    links.push(Expr::atom(".await?"));
    let call = Expr::chain(Expr::atom("client"), links);
    let variable = variable_name(site, operation);
    let binding = variable.map(|name| format!("let {name} = ")).unwrap_or_default();
    program.line(statement(&binding, &call, ";", 4));
    for line in variable
        .map(|name| shown(site, group, operation, name, program))
        .unwrap_or_default()
    {
        program.line(format!("    {line}"));
    }
}

/// Returns the links of the chain that makes the call, `.await` excluded.
pub(in crate::emit::markdown) fn links(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    outlook: Outlook,
    program: &mut Program,
) -> Vec<Expr> {
    let mut values = Values::new(site);
    let mut required = Vec::new();
    let mut setters = Vec::new();
    let mut extras = if outlook == Outlook::Full { 2 } else { 0 };
    for param in &operation.params {
        if param.required {
            required.push(argument(site, &mut values, param));
        } else if extras > 0 && is_showy(site, operation, param) {
            extras -= 1;
            let value = argument(site, &mut values, param);
            setters.push(Expr::call(
                &format!(".{}", names::call_setter(&param.ident)),
                vec![value],
            ));
        }
    }
    if let Some(body) = &operation.body {
        if body.required {
            required.push(sent(site, &mut values, body));
        } else {
            let value = sent(site, &mut values, body);
            setters.push(Expr::call(
                &format!(".{}", names::call_setter(&body.ident)),
                vec![value],
            ));
        }
    }
    program.need(values.needs());
    let accessor = Expr::atom(format!(".{}()", names::accessor(group)));
    let method = Expr::call(&format!(".{}", names::method(operation)), required);
    [vec![accessor, method], setters].concat()
}

/// Returns a value for a parameter. Credentials that travel as headers or cookies come from the environment.
fn argument(site: &Site<'_>, values: &mut Values<'_, '_>, param: &Param) -> Expr {
    let credential =
        param.sensitive && matches!(param.location, Location::Header | Location::Cookie);
    if credential && *site.resolve(&param.ty) == TypeRef::Scalar(Scalar::String) {
        return variable(&env_name(
            site.api,
            param.ident.bare().trim_start_matches("x_"),
        ));
    }
    let hint = Hint::new(param.ident.bare(), &param.constraints);
    values.argument(&param.ty, hint).unwrap_or_else(|| from_file(&param.ty))
}

fn sent(site: &Site<'_>, values: &mut Values<'_, '_>, body: &Body) -> Expr {
    let Some(content) = body.contents.first() else { return Expr::atom("()") };
    let ty = types::body(content);
    let value = match (&ty, site.resolve(&ty)) {
        (TypeRef::Named(_), TypeRef::Named(name)) => values.body(name),
        _ => values.argument(&ty, Hint::named(body.ident.bare())),
    };
    value.unwrap_or_else(|| from_file(&ty))
}

/// Reads a value that is too large to write down.
fn from_file(ty: &TypeRef) -> Expr {
    let ty = types::qualified(ty, "models::");
    let read = Expr::atom("&std::fs::read_to_string(\"value.json\")?");
    Expr::Group {
        open: format!("serde_json::from_str::<{ty}>("),
        items: vec![read],
        close: ")?",
    }
}

/// Returns whether an optional parameter says something in an example.
fn is_showy(site: &Site<'_>, operation: &Operation, param: &Param) -> bool {
    let is_token =
        operation.paging.as_ref().is_some_and(|paging| paging.token == param.wire_name);
    let simple = matches!(
        site.resolve(&param.ty),
        TypeRef::Scalar(Scalar::String | Scalar::Bool | Scalar::I32 | Scalar::I64)
    );
    simple
        && !is_token
        && !param.sensitive
        && !param.deprecated
        && !matches!(param.location, Location::Header | Location::Cookie)
}

/// Returns the variable that holds the result, if there is one to hold.
fn variable_name(site: &Site<'_>, operation: &Operation) -> Option<&'static str> {
    Some(match &operation.responses.success {
        SuccessShape::One(Payload::Empty) => return None,
        SuccessShape::One(Payload::Redirect) => "redirect",
        SuccessShape::One(Payload::Text) => "text",
        SuccessShape::One(Payload::Binary) => "bytes",
        SuccessShape::One(Payload::Json(ty)) => match site.resolve(ty) {
            TypeRef::List(_) => "items",
            TypeRef::Map(_) => "map",
            _ => "response",
        },
        SuccessShape::Many(_) => "response",
    })
}

/// Returns statements that look at the result in the variable `name`.
fn shown(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    name: &str,
    program: &mut Program,
) -> Vec<String> {
    match &operation.responses.success {
        SuccessShape::One(payload) => payload_shown(site, name, payload),
        SuccessShape::Many(result) => {
            program.path(format!("api::{}::{result}", names::group_module(group)));
            let outcomes =
                operation.responses.outcomes.iter().filter(|outcome| outcome.success);
            let mut lines = vec![format!("match {name} {{")];
            for outcome in outcomes {
                lines.extend(arm(site, result.as_str(), outcome, ""));
            }
            lines.push("    _ => {}".to_owned());
            lines.push("}".to_owned());
            lines
        }
    }
}

fn payload_shown(site: &Site<'_>, name: &str, payload: &Payload) -> Vec<String> {
    match payload {
        Payload::Empty => Vec::new(),
        Payload::Redirect => vec![format!("println!(\"{{}}\", {name}.location);")],
        Payload::Text => vec![format!("println!(\"{{{name}}}\");")],
        Payload::Binary => vec![format!("println!(\"{{}} bytes\", {name}.len());")],
        Payload::Json(ty) => show::value(site, name, ty),
    }
}

/// Returns the arm of a `match` for an outcome: what it carries is printed, or its status where it carries nothing.
fn arm(site: &Site<'_>, of: &str, outcome: &Outcome, wrap: &str) -> Vec<String> {
    let variant = &outcome.variant;
    let close = if wrap.is_empty() { "" } else { ")" };
    if outcome.payload == Payload::Empty {
        return vec![format!(
            "    {wrap}{of}::{variant}{close} => println!(\"{variant}\"),"
        )];
    }
    let mut lines = vec![format!("    {wrap}{of}::{variant}(body){close} => {{")];
    lines.extend(
        payload_shown(site, "body", &outcome.payload)
            .iter()
            .map(|line| format!("        {line}")),
    );
    lines.push("    }".to_owned());
    lines
}

/// Adds the `match` over result and typed errors.
fn matched(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    errors: &str,
    program: &mut Program,
) {
    let mut lines = Vec::new();
    let outcomes =
        operation.responses.outcomes.iter().filter(|outcome| !outcome.success);
    lines.push("match error.body() {".to_owned());
    for outcome in outcomes {
        lines.extend(arm(site, errors, outcome, "Some("));
    }
    lines.push("    _ => {}".to_owned());
    lines.push("}".to_owned());
    lines.push("return Err(error.into());".to_owned());
    let variable = variable_name(site, operation);
    program.line("    match result {".to_owned());
    match variable {
        Some(name) => {
            program.line(format!("        Ok({name}) => {{"));
            for line in shown(site, group, operation, name, program) {
                program.line(format!("            {line}"));
            }
            program.line("        }".to_owned());
        }
        None => program.line("        Ok(()) => {}".to_owned()),
    }
    program.line("        Err(error) => {".to_owned());
    for line in lines {
        program.line(format!("            {line}"));
    }
    program.line("        }".to_owned());
    program.line("    }".to_owned());
}

/// Adds the statements that call an operation and take a 404 for an answer.
pub(in crate::emit::markdown) fn not_found(
    site: &Site<'_>,
    group: &Group,
    operation: &Operation,
    program: &mut Program,
) {
    let mut links = links(site, group, operation, Outlook::Brief, program);
    links.push(Expr::atom(".await"));
    let call = Expr::chain(Expr::atom("client"), links);
    program.line(statement("let result = ", &call, ";", 4));
    program.line("    match result {".to_owned());
    program.line("        Ok(found) => {".to_owned());
    if let SuccessShape::One(payload) = &operation.responses.success {
        for line in payload_shown(site, "found", payload) {
            program.line(format!("            {line}"));
        }
    }
    program.line("        }".to_owned());
    program.line("        Err(error) if error.status() == Some(404) => {".to_owned());
    program.line("            println!(\"not there: {:?}\", error.body());".to_owned());
    program.line("        }".to_owned());
    program.line("        Err(error) => return Err(error.into()),".to_owned());
    program.line("    }".to_owned());
}
