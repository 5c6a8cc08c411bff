//! What comes back from an operation, in a variable, and a look at it.

use super::call::Target;
use super::program::Program;
use super::show;
use crate::emit::markdown::site::Site;
use crate::model::{NullBody, Outcome, Payload, SuccessShape, TypeRef};

/// Returns the variable that holds the result, if there is one to hold.
pub(super) fn variable(target: Target<'_, '_>) -> Option<&'static str> {
    Some(match &target.operation.responses.success {
        SuccessShape::One(Payload::Empty) => return None,
        SuccessShape::One(Payload::Redirect) => "redirect",
        SuccessShape::One(Payload::Text) => "text",
        SuccessShape::One(Payload::Binary) => "bytes",
        SuccessShape::One(Payload::Events(_)) => "mut events",
        SuccessShape::One(Payload::Lines(_)) => "mut lines",
        SuccessShape::One(Payload::Json(_, NullBody::Absent)) => "response",
        SuccessShape::One(Payload::Json(ty, _)) => match target.site.api.resolve(ty) {
            TypeRef::List(_) => "items",
            TypeRef::Map(_) => "map",
            _ => "response",
        },
        SuccessShape::Many(_) => "response",
    })
}

/// Returns statements that look at the result in the variable `name`.
pub(super) fn shown(
    target: Target<'_, '_>,
    name: &str,
    program: &mut Program,
) -> Vec<String> {
    let responses = &target.operation.responses;
    match &responses.success {
        SuccessShape::One(carried) => payload(target.site, name, carried),
        SuccessShape::Many(result) => {
            let module = format!("api::{}", target.group.module);
            program.import(module, result.as_str());
            let mut lines = vec![format!("match {name} {{")];
            for outcome in responses.outcomes.iter().filter(|outcome| outcome.success) {
                let pattern = format!("{result}::{}", outcome.variant);
                let arm = arm(target.site, &pattern, "", outcome);
                lines.extend(arm.iter().map(|line| format!("    {line}")));
            }
            lines.push("    _ => {}".to_owned());
            lines.push("}".to_owned());
            lines
        }
    }
}

/// Returns statements that look at what a response carries.
pub(super) fn payload(site: &Site<'_>, name: &str, payload: &Payload) -> Vec<String> {
    match payload {
        Payload::Empty => Vec::new(),
        Payload::Redirect => vec![format!("println!(\"{{}}\", {name}.location);")],
        Payload::Text => vec![format!("println!(\"{{{name}}}\");")],
        Payload::Binary => vec![format!("println!(\"{{}} bytes\", {name}.len());")],
        // In a variant, it is for the reader to go on.
        Payload::Events(_) | Payload::Lines(_) if name == "body" => {
            vec![format!("println!(\"{{{name}:?}}\");")]
        }
        Payload::Events(_) => vec![
            "while let Some(event) = events.event().await? {".to_owned(),
            "    println!(\"{event:?}\");".to_owned(),
            "}".to_owned(),
        ],
        Payload::Lines(_) => vec![
            "while let Some(line) = lines.line().await? {".to_owned(),
            "    println!(\"{line:?}\");".to_owned(),
            "}".to_owned(),
        ],
        Payload::Json(_, NullBody::Absent) => {
            vec![format!("println!(\"{{{name}:?}}\");")]
        }
        Payload::Json(ty, _) => show::value(site, name, ty),
    }
}

/// Returns the arm of a `match` for an outcome: it prints what the variant holds, or the variant's name.
pub(super) fn arm(
    site: &Site<'_>,
    pattern: &str,
    wrap: &str,
    outcome: &Outcome,
) -> Vec<String> {
    let close = if wrap.is_empty() { "" } else { ")" };
    if outcome.payload == Payload::Empty {
        let said = format!("println!(\"{}\")", outcome.variant);
        return vec![format!("{wrap}{pattern}{close} => {said},")];
    }
    let pattern = format!("{wrap}{pattern}(body){close}");
    armed(&pattern, payload(site, "body", &outcome.payload))
}

/// Returns the arm of a `match` that does `lines`: in a block, unless they are a `match` themselves.
pub(super) fn armed(pattern: &str, lines: Vec<String>) -> Vec<String> {
    let is_match = lines.first().is_some_and(|line| line.starts_with("match "));
    let mut arm = Vec::with_capacity(lines.len() + 2);
    if is_match {
        arm.extend(lines);
        arm[0] = format!("{pattern} => {}", arm[0]);
        if let Some(end) = arm.last_mut() {
            end.push(',');
        }
    } else {
        arm.push(format!("{pattern} => {{"));
        arm.extend(lines.iter().map(|line| format!("    {line}")));
        arm.push("}".to_owned());
    }
    arm
}
