//! Path templates.

use crate::model::PathPart;

/// Returns the parts of a path template. A brace without its partner, and `{}`, are text. What follows a
/// `#`, by which some documents tell operations of one path apart, is not sent.
pub(super) fn parts(template: &str) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut literal = String::new();
    let mut rest = template.split('#').next().unwrap_or_default();
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find(['}', '/']).map(|length| open + length)
        else {
            break;
        };
        let name = &rest[open + 1..close];
        if name.is_empty() || name.contains('{') || rest.as_bytes()[close] == b'/' {
            literal.push_str(&rest[..=open]);
            rest = &rest[open + 1..];
            continue;
        }
        literal.push_str(&rest[..open]);
        if !literal.is_empty() {
            parts.push(PathPart::Literal(std::mem::take(&mut literal)));
        }
        parts.push(PathPart::Param(name.to_owned()));
        rest = &rest[close + 1..];
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        parts.push(PathPart::Literal(literal));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{PathPart, parts};

    fn shown(template: &str) -> String {
        let parts = parts(template).into_iter().map(|part| match part {
            PathPart::Literal(text) => format!("'{text}'"),
            PathPart::Param(name) => name,
        });
        parts.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn templates() {
        assert_eq!(shown("/a/{b}/c"), "'/a/' b '/c'");
        assert_eq!(shown("/a/{b}{c}"), "'/a/' b c");
        assert_eq!(shown("/keys:{verb}:go"), "'/keys:' verb ':go'");
        assert_eq!(shown("/a/{}"), "'/a/{}'");
        assert_eq!(shown("/a{b"), "'/a{b'");
        assert_eq!(shown("/a{b/{c}"), "'/a{b/' c");
        assert_eq!(shown("/a/{b{c}"), "'/a/{b' c");
        assert_eq!(shown("/a/{b}#c/{d}"), "'/a/' b");
    }
}
