//! Places as a person would say them.

use crate::drift::entry::Entry;

/// Returns where a change is.
pub(in crate::drift::format) fn of(entry: &Entry) -> String {
    let tokens: Vec<_> = entry.at().tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(|token| &**token).collect();
    match (&entry.operation, &tokens[..]) {
        // Those of a path belong to all of its operations.
        (Some(operation), ["paths", _, "parameters", ..]) => {
            let inside = inside(&tokens[2..], entry.parameter.as_deref());
            format!("{operation}{}", parted(&inside))
        }
        (Some(operation), [_, _, _, rest @ ..]) => {
            let inside = inside(rest, entry.parameter.as_deref());
            format!("{operation}{}", parted(&inside))
        }
        (Some(operation), _) => operation.clone(),
        (None, ["components", _, name, rest @ ..]) => {
            format!("{name}{}", within(rest))
        }
        (None, [] | ["paths", ..]) => match entry.api.first() {
            Some(change) => change.item.clone(),
            None => "the document".to_owned(),
        },
        (None, rest) => rest.join(" "),
    }
}

fn parted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {text}") }
}

/// Returns a place in an operation.
fn inside(tokens: &[&str], parameter: Option<&str>) -> String {
    match tokens {
        // What was added or removed says its own name.
        ["parameters", _] => String::new(),
        ["parameters", index, rest @ ..] => {
            let name = parameter
                .map_or_else(|| format!("parameter {index}"), ToOwned::to_owned);
            format!("{name}{}", within(rest))
        }
        ["requestBody", rest @ ..] => format!("request{}", within(rest)),
        ["responses", status, rest @ ..] => format!("response {status}{}", within(rest)),
        // The rule says what it is.
        ["operationId" | "tags" | "security" | "servers" | "deprecated"] => {
            String::new()
        }
        rest => rest.join(" "),
    }
}

/// Returns a place in a body or schema: `.property`, `[]` for items, other keys as they are.
fn within(tokens: &[&str]) -> String {
    let mut text = String::new();
    let mut rest = tokens;
    while let [token, after @ ..] = rest {
        rest = after;
        match (*token, after) {
            ("properties" | "headers", [name, after @ ..]) => {
                text += &format!(".{name}");
                rest = after;
            }
            ("content", ["application/json", after @ ..]) => rest = after,
            ("content", [media, after @ ..]) => {
                text += &format!(" {media}");
                rest = after;
            }
            ("items", _) => text += "[]",
            ("schema", _) => {}
            // The values follow.
            ("enum", []) => {}
            (other, _) => text += &format!(" {other}"),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_said_in_words() {
        for (place, said) in [
            ("requestBody/content/application~1json/schema/properties/id", "request.id"),
            ("responses/200/content/text~1plain", "response 200 text/plain"),
            (
                "responses/default/headers/Link/schema/pattern",
                "response default.Link pattern",
            ),
            ("parameters/3/schema/items/enum", "query sort[]"),
            ("operationId", ""),
        ] {
            let pointer = crate::source::Pointer::parse(&format!("/{place}"));
            let tokens: Vec<_> = pointer.tokens().collect();
            let tokens: Vec<&str> = tokens.iter().map(|token| &**token).collect();
            assert_eq!(inside(&tokens, Some("query sort")), said, "{place}");
        }
    }
}
