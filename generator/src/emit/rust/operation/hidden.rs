//! What messages do not repeat of the bodies of errors.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::rust::context::Context;
use crate::model::{Operation, Payload, TypeKind, TypeName, TypeRef};

/// The object that many servers put an error into. Messages look there, and no deeper.
const INNER: &str = "error";

/// Under which names messages look for texts, at the top and in that object: those of the runtime's
/// `error/reason.rs`.
const TEXTS: [&str; 9] = [
    "code",
    "detail",
    "error",
    "error_description",
    "id",
    "message",
    "reason",
    "status",
    "title",
];

/// Prints the call that keeps sensitive fields of the errors from messages, if there are any. What the
/// document does not describe is taken to be like what it does.
pub(super) fn print<'a>(
    context: &Context<'a>,
    operation: &'a Operation,
) -> Option<TokenStream> {
    let mut names = BTreeSet::new();
    for outcome in operation.responses.outcomes.iter().filter(|outcome| !outcome.success)
    {
        if let Payload::Json(ty, _) = &outcome.payload {
            let seen = BTreeSet::new();
            Walk {
                context,
                seen,
                names: &mut names,
            }
            .of(ty, None);
        }
    }
    if names.is_empty() {
        return None;
    }
    let names = names.into_iter().collect::<Vec<_>>().join(", ");
    let names = Literal::string(&names);
    Some(quote! { r.hide(#names); })
}

/// Collects the names of sensitive fields.
struct Walk<'w, 'a> {
    context: &'w Context<'a>,
    /// The types that were read, at the top or inside of a field.
    seen: BTreeSet<(&'a TypeName, bool)>,
    names: &'w mut BTreeSet<String>,
}

impl<'a> Walk<'_, 'a> {
    /// Reads a type that stands at the top, or inside of one of its fields. Unions may contain each other, so each
    /// is read once.
    fn of(&mut self, ty: &'a TypeRef, within: Option<&str>) {
        let context = self.context;
        let TypeRef::Named(name) = ty else { return };
        let Some(def) = context.def(name) else { return };
        if !self.seen.insert((name, within.is_some())) {
            return;
        }
        match &def.kind {
            TypeKind::Alias(item) => self.of(&item.ty, within),
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    self.of(&variant.ty, within);
                }
            }
            TypeKind::Struct(object) => {
                let told = object.fields.iter();
                for field in told.filter(|it| TEXTS.contains(&it.wire_name.as_str())) {
                    let wire_name = &field.wire_name;
                    if field.sensitive {
                        let path = match within {
                            Some(outer) => format!("{outer}.{wire_name}"),
                            None => wire_name.clone(),
                        };
                        self.names.insert(path);
                    } else if within.is_none() && wire_name == INNER {
                        self.of(&field.ty, Some(INNER));
                    }
                }
            }
            TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TEXTS;

    /// What the runtime reads is looked at here.
    #[test]
    fn every_name_that_messages_show_is_known() {
        let source = include_str!("../../../../runtime/src/runtime/error/reason.rs");
        let (_, list) = source.split_once("const TEXTS").expect("the list");
        let (list, _) = list.split_once("];").expect("its end");
        let names: Vec<_> = list.split('"').skip(1).step_by(2).collect();
        assert!(names.len() > 9, "{names:?}");
        for name in names {
            let last = name.strip_prefix("error.").unwrap_or(name);
            assert!(TEXTS.contains(&last), "{name}");
        }
    }
}
