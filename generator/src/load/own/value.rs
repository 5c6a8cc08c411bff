//! The value of a key.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes, nearest};
use crate::extensions::{Member, Type};
use crate::load::check::wrong;
use crate::load::grammar::Kind;
use crate::load::parse::Path;

/// Reports what is wrong with the value of `key`, which stands at `path`.
pub(super) fn check(
    value: &Value,
    key: &str,
    ty: Type,
    path: &Path<'_>,
    diagnostics: &mut Diagnostics,
) {
    const OBJECT: Kind = Kind::Map(&Kind::Any);
    match (ty, value) {
        (Type::Flag, Value::Bool(_)) | (Type::Text, Value::String(_)) => {}
        (Type::Word(words), Value::String(word)) if words.contains(&word.as_str()) => {}
        (Type::Object(members), Value::Object(entries)) => {
            let mut given = Vec::new();
            for (name, inner) in entries {
                let path = Path::Key(path, name);
                match members.iter().find(|member| member.name == name) {
                    Some(member) => {
                        given.push(member.name);
                        check(inner, name, member.value, &path, diagnostics);
                    }
                    None => {
                        // The right key is not missing as well.
                        let near = nearest(name, members.iter().map(|it| it.name));
                        given.extend(near);
                        diagnostics.push(unknown(key, name, near, members, &path));
                    }
                }
            }
            let missing = members.iter().filter(|member| member.required);
            for member in missing.filter(|member| !given.contains(&member.name)) {
                let message = format!("`{key}` needs `{}`", member.name);
                let at = path.pointer();
                diagnostics.push(Diagnostic::error(codes::MISSING_KEY, &at, message));
            }
        }
        (Type::Flag, _) => diagnostics.push(wrong::value(value, Kind::Flag, path)),
        (Type::Text, _) => diagnostics.push(wrong::value(value, Kind::Text, path)),
        (Type::Word(words), _) => {
            diagnostics.push(wrong::value(value, Kind::Word(words), path));
        }
        (Type::Object(_), _) => diagnostics.push(wrong::value(value, OBJECT, path)),
    }
}

fn unknown(
    key: &str,
    name: &str,
    near: Option<&str>,
    members: &[Member],
    path: &Path<'_>,
) -> Diagnostic {
    let message = format!("`{key}` has no key `{name}`");
    let names = members.iter().map(|member| member.name);
    let help = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys are {}", names.collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::key_error(codes::UNKNOWN_OWN_KEY, &path.pointer(), message).help(help)
}
