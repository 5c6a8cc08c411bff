//! An argument → what callers give for it.

use super::super::listing::Listing;
use super::super::types::{CRATE, Names};

/// What callers give for an argument.
pub(super) struct Given {
    /// The kinds of values; none where there are too many to name.
    pub(super) values: Vec<Value>,
    /// What all of them have then.
    pub(super) bound: String,
}

/// A kind of value.
#[derive(Clone)]
pub(super) struct Value {
    pub(super) ty: String,
    /// The place of the conversion in the listing that makes it what is wanted, where that is an item.
    pub(super) needs: Option<usize>,
}

impl Value {
    fn plain(ty: String) -> Self {
        Self { ty, needs: None }
    }

    fn within(&self, around: impl Fn(&str) -> String) -> Self {
        Self {
            ty: around(&self.ty),
            needs: self.needs,
        }
    }
}

impl Given {
    /// Returns what an argument of a type takes.
    pub(super) fn of(listing: &Listing, names: &Names<'_>, ty: &str) -> Self {
        let plain = |ty: &str| Value::plain(names.write(ty));
        let values = match wrapped(ty) {
            Some(("Into", inner)) => match inner.strip_prefix("Option<") {
                Some(value) => with_options(vec![plain(&value[..value.len() - 1])]),
                None => converted(listing, names, inner),
            },
            Some(("IntoOption", inner)) => {
                with_options(converted(listing, names, inner))
            }
            Some(("IntoIterator", inner)) => {
                let item = inner.strip_prefix("Item = ").unwrap_or(inner);
                match item.strip_prefix("impl Into<") {
                    Some(item) => {
                        lists(&converted(listing, names, &item[..item.len() - 1]))
                    }
                    None => lists(&[plain(item)]),
                }
            }
            Some(("IntoItems", item)) => with_options(lists(&[plain(item)])),
            Some(("IntoList", item)) => {
                with_options(lists(&converted(listing, names, item)))
            }
            Some(_) => Vec::new(),
            None => vec![plain(ty)],
        };
        // No model is a trait, whatever its name.
        let none = Listing::default();
        let bound = Names::of(&none, "").write(ty.trim_start_matches("impl "));
        Self { values, bound }
    }
}

/// Returns the trait of an `impl Trait<T, M>`, and the `T`; no trait where it is none of those that convert.
fn wrapped(ty: &str) -> Option<(&str, &str)> {
    let Some((name, rest)) = ty.strip_prefix("impl ")?.split_once('<') else {
        return Some(("", ty));
    };
    let known = ["Into", "IntoOption", "IntoIterator", "IntoItems", "IntoList"];
    let rest = rest.strip_suffix('>').unwrap_or(rest);
    let rest = rest.strip_suffix(", M").unwrap_or(rest);
    Some((if known.contains(&name) { name } else { "" }, rest))
}

/// Returns the values that become those of a type: its own, and of one that converts.
fn converted(listing: &Listing, names: &Names<'_>, ty: &str) -> Vec<Value> {
    let written = names.write(ty);
    let other = match written.as_str() {
        "::std::string::String" => Some(Value::plain("&str".to_owned())),
        "::sdk::Json" | "::sdk::runtime::Value" => Some(Value::plain("bool".to_owned())),
        path => {
            let path = path.strip_prefix(CRATE).and_then(|it| it.strip_prefix("::"));
            path.and_then(|path| from(listing, names, path))
        }
    };
    std::iter::once(Value::plain(written)).chain(other).collect()
}

/// Returns a type that a model can be made from.
fn from(listing: &Listing, names: &Names<'_>, path: &str) -> Option<Value> {
    let end = format!("> for {path}");
    listing.items.iter().enumerate().find_map(|(index, item)| {
        let ty = item.path.strip_prefix("From<")?.strip_suffix(&end)?;
        Some(Value {
            ty: names.write(ty),
            needs: Some(index),
        })
    })
}

/// Returns lists of items that are given in several ways.
fn lists(items: &[Value]) -> Vec<Value> {
    let vectors =
        items.iter().map(|it| it.within(|ty| format!("::std::vec::Vec<{ty}>")));
    let array = items.last().map(|it| it.within(|ty| format!("[{ty}; 2]")));
    vectors.chain(array).collect()
}

fn with_options(mut values: Vec<Value>) -> Vec<Value> {
    let option = |it: &Value| it.within(|ty| format!("::std::option::Option<{ty}>"));
    let options: Vec<Value> = values.iter().map(option).collect();
    values.extend(options);
    values
}
