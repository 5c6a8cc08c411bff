//! Types of rustdoc's JSON as Rust writes them.

use serde_json::Value;

use crate::rustdoc::{list, text};

/// Returns a line without spaces, and paths without their modules.
pub(crate) fn comparable(line: &str) -> String {
    let (kind, rest) = line.split_once(' ').unwrap_or(("", line));
    let is_end = |ch: char| !(ch.is_alphanumeric() || "_:#".contains(ch));
    // The path of the item is what it is about; that of a type has modules or not.
    let (about, rest) = match kind {
        "impl" => rest.split_once(" for ").unwrap_or((rest, "")),
        _ => rest.split_at(rest.find(is_end).unwrap_or(rest.len())),
    };
    let (path, about, rest) = match kind {
        "impl" => {
            let end = rest.find(": ").unwrap_or(rest.len());
            (&rest[..end], about, &rest[end..])
        }
        _ => (about, "", rest),
    };
    let squeezed = |text: &str| text.replace(' ', "").replace("r#", "");
    let path = path.trim_end_matches(':');
    let of = |text: &str| squeezed(&last_segments(text));
    // What a name from elsewhere leads to is a path.
    let rest = if kind == "use" { squeezed(rest) } else { of(rest) };
    format!("{kind} {} {} {rest}", squeezed(path), of(about))
}

fn last_segments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("::") {
        let before = &rest[..at];
        let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
        out.push_str(before.trim_end_matches(is_word).trim_end_matches('$'));
        rest = &rest[at + 2..];
    }
    out + rest
}

/// Returns a type.
pub(crate) fn ty(value: &Value) -> String {
    let Some((kind, inner)) = value.as_object().and_then(|it| it.iter().next()) else {
        return "_".to_owned();
    };
    match kind.as_str() {
        "resolved_path" => {
            format!("{}{}", text(&inner["path"]), arguments(&inner["args"]))
        }
        "generic" | "primitive" => text(inner).to_owned(),
        "tuple" => format!("({})", types(inner)),
        "slice" => format!("[{}]", ty(inner)),
        "borrowed_ref" => {
            let lifetime = text(&inner["lifetime"]);
            let space = if lifetime.is_empty() { "" } else { " " };
            let mutable = if inner["is_mutable"] == true { "mut " } else { "" };
            format!("&{lifetime}{space}{mutable}{}", ty(&inner["type"]))
        }
        "impl_trait" => {
            let bounds = list(inner).map(|bound| {
                let of = &bound["trait_bound"]["trait"];
                format!("{}{}", text(&of["path"]), arguments(&of["args"]))
            });
            format!("impl {}", bounds.collect::<Vec<_>>().join(" + "))
        }
        "qualified_path" => {
            format!("{}::{}", ty(&inner["self_type"]), text(&inner["name"]))
        }
        other => format!("?{other}"),
    }
}

fn types(value: &Value) -> String {
    list(value).map(ty).collect::<Vec<_>>().join(", ")
}

/// Returns what stands in the brackets behind a path, with them.
pub(crate) fn arguments(value: &Value) -> String {
    let angles = &value["angle_bracketed"];
    let of = list(&angles["args"]).map(|argument| match argument.get("lifetime") {
        Some(lifetime) => text(lifetime).to_owned(),
        None => ty(&argument["type"]),
    });
    let bound = list(&angles["constraints"]).map(|it| {
        format!("{} = {}", text(&it["name"]), ty(&it["binding"]["equality"]["type"]))
    });
    let all: Vec<String> = of.chain(bound).collect();
    if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
}

/// Returns the parameters that are written, with their brackets.
pub(crate) fn generics(value: &Value) -> String {
    let params = list(&value["params"]);
    let written = params.filter(|it| it["kind"]["type"]["is_synthetic"] != true);
    let names: Vec<&str> = written.map(|param| text(&param["name"])).collect();
    if names.is_empty() { String::new() } else { format!("<{}>", names.join(", ")) }
}
