//! The operations of a path item: a key for each method that OpenAPI knows, and those of other methods, by method.

use serde_json::Value;

use crate::source::Pointer;

/// The keys of a path item that hold an operation.
pub(crate) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The key of a path item that holds the operations of other methods, by method.
pub(crate) const OTHERS: &str = "additionalOperations";

/// An operation of a path item.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Called<'v> {
    /// Its method, as the document writes it.
    pub(crate) method: &'v str,
    /// What stands there.
    pub(crate) operation: &'v Value,
    /// Whether OpenAPI has no key for the method.
    is_other: bool,
}

impl Called<'_> {
    /// Returns where it stands, in a path item at this place.
    pub(crate) fn at(&self, item: &Pointer) -> Pointer {
        match self.is_other {
            true => item.child(OTHERS).child(self.method),
            false => item.child(self.method),
        }
    }

    /// Returns the method as a request carries it.
    pub(crate) fn sent(&self) -> String {
        match self.is_other {
            true => self.method.to_owned(),
            false => self.method.to_ascii_uppercase(),
        }
    }
}

/// Returns the operations of a path item.
pub(crate) fn operations(item: &Value) -> impl Iterator<Item = Called<'_>> {
    let known = METHODS.into_iter().filter_map(|method| {
        let operation = item.get(method)?;
        Some(Called {
            method,
            operation,
            is_other: false,
        })
    });
    let others = item.get(OTHERS).and_then(Value::as_object).into_iter().flatten();
    let others =
        others.filter(|(method, _)| !method.starts_with("x-") && is_other(method));
    known.chain(others.map(|(method, operation)| Called {
        method,
        operation,
        is_other: true,
    }))
}

/// Returns whether a text is the name of a method that OpenAPI has no key for: a token of RFC 9110. In other
/// capitals than usual, those that it has a key for are more likely a slip than methods of their own.
pub(super) fn is_other(method: &str) -> bool {
    let fits =
        |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !method.is_empty()
        && method.bytes().all(fits)
        && !METHODS.iter().any(|known| known.eq_ignore_ascii_case(method))
}
